import { played } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../delegation/When.tsx';
import { useDraft } from '../../store/drafts.ts';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatRemaining } from '../../ui/remaining.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { type Captured, useConsole, useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Evaluate.module.css';
import { NotedFields } from './NotedFields.tsx';
import { BLANK, type NotedDraft, notedOf } from './use-noted.ts';

/** Fixes the moment that is being looked at, for whoever may judge. */
export function useCapture(): (() => void) | undefined {
  const look = useLook();
  const { store, now, give } = useTable();
  const may = useMayCommand('recordObservation');
  if (!may || !give) return undefined;
  return () => {
    const at = now();
    look({ capture: { at, played: played(store.getState().session.clock, at) } });
  };
}

/** O fixes the moment and opens the note; Enter records it. */
export function Capture() {
  const { t } = useLingui();
  const look = useLook();
  const capture = useCapture();
  const moment = useConsole((state) => state.capture);
  useShortcut(capture && KEYS.always.observe, () => capture?.(), { label: t`Record an observation`, group: t`Evaluation` });
  if (!moment) return null;
  return <Note moment={moment} onClose={() => look({ capture: undefined })} />;
}

function Note({ moment, onClose }: { moment: Captured; onClose: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  // Kept while it is open elsewhere or the page is reloaded; the moment is the one of this opening.
  const [draft, setDraft] = useDraft<NotedDraft>('observation', BLANK);
  const missing = draft.text.trim() === '' ? t`Write what you see first` : undefined;
  const record = async () => {
    if (missing !== undefined || deed.isPending) return;
    if (!(await deed.run('recordObservation', { ...notedOf(draft), moment }))) return;
    setDraft(BLANK);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="medium"
      title={<Trans>Observation</Trans>}
      actions={
        <Button variant="primary" shortcut="Enter" isPending={deed.isPending} disabledBecause={missing} onPress={() => void record()}>
          <Trans>Record</Trans>
        </Button>
      }
    >
      <div className={styles['note']}>
        <p className="secondary">
          <Trans>
            Seen at <When played={moment.played} />, {formatRemaining(Math.floor(moment.played / 1000) * 1000)} of play. The moment stays,
            however long you write.
          </Trans>
        </p>
        <NotedFields draft={draft} onChange={setDraft} onCommit={() => void record()} />
        {deed.problem && <Notice tone="error" title={deed.problem} />}
      </div>
    </Dialog>
  );
}
