import { Trans } from '@lingui/react/macro';
import { usePlayed, useSession } from '../store/table.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { formatRemaining } from '../ui/remaining.ts';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import styles from './WireEntry.module.css';

/** Time left until an exercise time in ms, or how late it is. */
export function Due({ at }: { at: number }) {
  const played = usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  const left = at - played;
  if (left <= 0) {
    const late = formatRemaining(-left);
    return <StatusGlyph status="overdue" words={<Trans>{late} late</Trans>} />;
  }
  return (
    <span className={styles['due']}>
      <Trans>
        due in <Countdown ms={left} state={isStanding ? 'standing' : 'running'} />
      </Trans>
    </span>
  );
}
