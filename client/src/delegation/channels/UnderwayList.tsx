import { type Channel, type Underway, underwayIn } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Hourglass, Undo2 } from 'lucide-react';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Countdown } from '../../ui/Countdown.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './UnderwayList.module.css';

/** What this delegation has sent and nobody has received yet, with the time until it arrives. */
export function UnderwayList({ channel }: { channel: Channel }) {
  const { t } = useLingui();
  const outbox = useSession((session) => session.outbox);
  const session = useSession((one) => one);
  const all = outbox ? underwayIn(session, channel.id) : [];
  if (all.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={t`On the way`}>
      {all.map((one) => (
        <OneUnderway key={one.id} underway={one} />
      ))}
    </ul>
  );
}

function OneUnderway({ underway: { id, text, arrives, by } }: { underway: Underway }) {
  const { give, seat } = useTable();
  const now = usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  const deed = useDeed('recallMessage', (input) => input.message === id);
  return (
    <li className={styles['one']}>
      <Hourglass aria-hidden="true" />
      <p className={styles['text']}>{text}</p>
      <span className={styles['when']}>
        <Trans>
          arrives in <Countdown ms={arrives - now} state={isStanding ? 'standing' : 'running'} />
        </Trans>
      </span>
      {give && by === seat && (
        <Button size="small" icon={<Undo2 />} isPending={deed.progress === 'sending'} onPress={() => void deed.run({ message: id })}>
          <Trans>Recall</Trans>
        </Button>
      )}
      <DeedNotice deed={deed} />
    </li>
  );
}
