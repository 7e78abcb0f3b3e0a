import type { InjectState } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { CopyPlus } from 'lucide-react';
import { useDraft } from '../../store/drafts.ts';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useLook } from '../console-state.ts';
import { useMayCommand } from '../use-may-command.ts';
import { copyOf, type Draft, EMPTY, isEmpty } from './draft.ts';

/** Takes an inject over into what is being improvised; what was half-written there can be brought back. */
export function ImproviseFrom({ state }: { state: InjectState }) {
  const text = useText();
  const look = useLook();
  const may = useMayCommand('addInject');
  const isWide = useMedia('(min-width: 1280px)');
  const [draft, setDraft] = useDraft<Draft>('improvise', EMPTY);
  const [, keepBefore] = useDraft<Draft>('improvise.before', EMPTY);
  if (!may) return null;
  const take = () => {
    if (!isEmpty(draft)) keepBefore(draft);
    setDraft(copyOf(state.inject, text));
    look({ detail: undefined, room: 'desk', sheet: isWide ? undefined : 'improvise' });
  };
  return (
    <div>
      <Button size="small" variant="quiet" icon={<CopyPlus />} onPress={take}>
        <Trans>Improvise from this</Trans>
      </Button>
    </div>
  );
}
