import { Trans, useLingui } from '@lingui/react/macro';
import { OctagonX } from 'lucide-react';
import { useState } from 'react';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import styles from './Safety.module.css';
import { useDeed } from './use-deed.ts';

/** Anybody's way to stop play for the safety of people: one press to ask, one to do it. */
export function SafetyStop() {
  const { t } = useLingui();
  const { give } = useTable();
  const isOffered = useSession((session) => session.stage === 'running' && session.halt === undefined);
  const [isOpen, setOpen] = useState(false);
  useShortcut(give && isOffered ? 'Alt+X' : undefined, () => setOpen(true), { label: t`Safety stop`, group: t`Safety` });
  if (!give || !isOffered) return null;
  return (
    <>
      <IconButton name={t`Safety stop`} shortcut="Alt+X" icon={<OctagonX />} onPress={() => setOpen(true)} />
      {isOpen && <Ask onClose={() => setOpen(false)} />}
    </>
  );
}

function Ask({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { give } = useTable();
  const { run, refused, isPending } = useDeed();
  const [why, setWhy] = useState('');
  const stop = () => give && void run(() => give('callSafetyStop', why.trim() === '' ? {} : { why })).then((isDone) => isDone && onClose());
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="narrow"
      role="alertdialog"
      title={t`Stop play for safety?`}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" icon={<OctagonX />} isPending={isPending} autoFocus onPress={stop}>
            <Trans>Stop play</Trans>
          </Button>
        </>
      }
    >
      <div className={styles['ask']}>
        <p>
          <Trans>
            The clock stands for everybody until the control room resumes. Everybody reads that this is not part of the exercise; only the
            control room learns that you called it.
          </Trans>
        </p>
        <TextField label={t`Why, for the control room alone (optional)`} value={why} onChange={setWhy} maxLength={300} />
        {refused && <Notice tone="error" title={refused} />}
      </div>
    </Dialog>
  );
}
