import { Trans } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { Secret } from '../sharing/Secret.tsx';
import styles from './Controllers.module.css';

/** The newest hand-over note of somebody else, until whoever sits here says that it is read. */
export function HandoverStrip() {
  const { seat, draftsKey } = useTable();
  const seatName = useSeatName();
  const note = useSession((session) => Object.values(session.handovers ?? {}).findLast(({ by }) => by !== seat));
  const [read, markRead] = useRemembered<string>(`handover.${draftsKey}`, '');
  if (!note || read === note.id) return null;
  const who = seatName(note.by);
  return (
    <div className={styles['strip']} role="status">
      <NotebookPen aria-hidden="true" />
      <p>
        <b>
          <Trans>{who} left word for you:</Trans>
        </b>{' '}
        <Secret as="words">{note.text}</Secret>
      </p>
      <Button size="small" onPress={() => markRead(note.id)}>
        <Trans>Read</Trans>
      </Button>
    </div>
  );
}
