import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import { When } from '../../delegation/When.tsx';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useDraft } from '../../store/drafts.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Secret } from '../sharing/Secret.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Controllers.module.css';

/** What controllers leave for whoever sits down next, newest first, and a place to write it. */
export function Handover() {
  const { t } = useLingui();
  const seatName = useSeatName();
  const notes = useSession((session) => session.handovers);
  const mayWrite = useMayCommand('writeHandover');
  const newest = Object.values(notes ?? {}).toReversed();
  return (
    <section className={styles['part']} aria-labelledby="controllers-handover">
      <h3 id="controllers-handover">
        <Trans>Hand-over notes</Trans>
      </h3>
      {mayWrite && <Write />}
      <Secret>
        {newest.length === 0 ? (
          <p className="secondary">
            <Trans>Nothing yet. A note is shown to whoever sits down next and stays in the log of the control room.</Trans>
          </p>
        ) : (
          <ul className={styles['notes']} aria-label={t`Hand-over notes`}>
            {newest.map(({ id, by, text, played }) => (
              <li key={id}>
                <p className={styles['by']}>
                  <b>{seatName(by)}</b> <When played={played} />
                </p>
                <p className={styles['note']}>{text}</p>
              </li>
            ))}
          </ul>
        )}
      </Secret>
    </section>
  );
}

function Write() {
  const { t } = useLingui();
  const { give } = useTable();
  const deed = useDeed();
  const [text, setText] = useDraft('handover', '');
  const leave = async () => {
    if (text.trim() !== '' && (await deed.run('writeHandover', { text }))) setText('');
  };
  if (!give) return null;
  return (
    <div className={styles['write']}>
      <TextArea
        label={t`For whoever sits down next`}
        placeholder={t`What is under way, what was promised, what to watch`}
        value={text}
        onChange={setText}
        onCommit={() => void leave()}
        maxLength={2000}
      />
      <Button
        icon={<NotebookPen />}
        isPending={deed.isPending}
        disabledBecause={text.trim() === '' ? t`Write something first` : undefined}
        onPress={() => void leave()}
      >
        <Trans>Leave this note</Trans>
      </Button>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </div>
  );
}
