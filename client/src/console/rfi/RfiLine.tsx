import { isHeldBack, type Rfi, replyTo, responseTime, rfiItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { CornerDownRight } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSeatName } from '../../room/use-seat-name.ts';
import { usePlayed, useSession } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useMoments } from '../words/use-moments.ts';
import styles from './Rfi.module.css';

/** One question in the queue: who asks, how long ago, who sees to it or what became of it. */
export function RfiLine({ rfi }: { rfi: Rfi }) {
  const look = useLook();
  const isOpen = useConsole((state) => state.rfi === rfi.id);
  return (
    <button
      type="button"
      data-row=""
      data-rfi={rfi.id}
      className={styles['line']}
      aria-expanded={isOpen}
      onClick={() => look({ rfi: isOpen ? undefined : rfi.id })}
    >
      <DelegationChip id={rfi.delegation} />
      {rfi.follows !== undefined && <CornerDownRight width={13} height={13} aria-hidden="true" />}
      <span className={styles['question']}>{rfi.text}</span>
      <Stands rfi={rfi} />
    </button>
  );
}

/** More than this is a long time to wait for an answer, in ms of play. */
const LONG = 5 * 60_000;

function Stands({ rfi }: { rfi: Rfi }) {
  const now = usePlayed();
  const seatName = useSeatName();
  const { gone } = useMoments();
  const claim = useSession((session) => session.claims?.[rfiItem(rfi.id)]?.by);
  const reply = useSession((session) => replyTo(session, rfi.id));
  const isHeld = useSession((session) => isHeldBack(session, rfi));
  const took = responseTime(rfi);
  const time = took === undefined ? '' : formatRemaining(Math.floor(took / 1000) * 1000);
  if (isHeld && reply?.embargo) {
    const { embargo } = reply;
    return (
      <Tag tone="held">
        {'turn' in embargo ? <Trans>until turn {embargo.turn}</Trans> : <Trans>in {formatRemaining(embargo.played - now)}</Trans>}
      </Tag>
    );
  }
  if (rfi.stage === 'answered') {
    return <Tag tone="ok">{reply?.to === 'all' ? <Trans>released after {time}</Trans> : <Trans>answered after {time}</Trans>}</Tag>;
  }
  if (rfi.stage === 'declined') return <Tag>{<Trans>declined after {time}</Trans>}</Tag>;
  if (rfi.stage === 'withdrawn') return <Tag>{<Trans>withdrawn</Trans>}</Tag>;
  return (
    <span className={styles['stands']}>
      {claim !== undefined && <span className="secondary">{seatName(claim)}</span>}
      <Tag tone={now - rfi.played > LONG ? 'alert' : 'held'}>{gone(now - rfi.played)}</Tag>
    </span>
  );
}
