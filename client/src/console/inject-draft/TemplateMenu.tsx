import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { type Template, useTemplates } from './templates.tsx';

/** Quick starts for what is improvised most. */
export function TemplateMenu({ onPick }: { onPick: (fill: Template['fill']) => void }) {
  const { t } = useLingui();
  const templates = useTemplates();
  const trigger = useRef<HTMLButtonElement>(null);
  useShortcut('/', () => trigger.current?.click(), { label: t`Templates`, group: t`Improvise`, layer: 'dialog' });
  return (
    <Menu
      label={t`Templates`}
      trigger={
        <Button ref={trigger} size="small" variant="quiet" shortcut="/">
          <Trans>Templates</Trans>
        </Button>
      }
      entries={templates.map(({ id, name, icon, fill }) => ({ id, label: name, icon, run: () => onPick(fill) }))}
    />
  );
}
