import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../room/use-deed.ts';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import styles from './Startex.module.css';

/** Begins the exercise; says what is still open, and that it need not wait for it. */
export function Startex({ open }: { open: number }) {
  const { t } = useLingui();
  const { give } = useTable();
  const { run, refused, isPending } = useDeed();
  const start = () => {
    if (give && !isPending) void run(() => give('startExercise', {}));
  };
  useShortcut('Mod+Enter', start, { label: t`STARTEX: begin turn 1` });
  return (
    <div className={styles['startex']}>
      <Button variant="primary" size="large" shortcut="Mod+Enter" isPending={isPending} onPress={start}>
        <Trans>STARTEX: begin turn 1</Trans>
      </Button>
      {refused && <Notice tone="error" title={refused} />}
      <p className={styles['note']}>
        {open === 0 ? (
          <Trans>Everything is ready.</Trans>
        ) : (
          <Plural
            value={open}
            one="# point is open. You can start now; late seats catch up."
            other="# points are open. You can start now; late seats catch up."
          />
        )}
      </p>
    </div>
  );
}
