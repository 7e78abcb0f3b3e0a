import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { KEYS } from '../keys.ts';
import { type Template, useTemplates } from './templates.tsx';

/** Quick starts for what is improvised most. */
export function TemplateMenu({ onPick, layer }: { onPick: (template: Template) => void; layer: 'page' | 'dialog' }) {
  const { t } = useLingui();
  const templates = useTemplates();
  const frame = useRef<HTMLSpanElement>(null);
  useShortcut(KEYS.desk.templates, () => frame.current?.querySelector('button')?.click(), {
    label: t`Templates`,
    group: t`Improvise`,
    layer,
  });
  return (
    <span ref={frame}>
      <Menu
        label={t`Templates`}
        trigger={
          <Button size="small" variant="quiet" shortcut={KEYS.desk.templates}>
            <Trans>All templates</Trans>
          </Button>
        }
        entries={templates.map((template) => ({ id: template.id, label: template.name, icon: template.icon, run: () => onPick(template) }))}
      />
    </span>
  );
}
