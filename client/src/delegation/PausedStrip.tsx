import { Trans } from '@lingui/react/macro';
import { CirclePause } from 'lucide-react';
import { useSession } from '../store/table.ts';
import { formatRemaining } from '../ui/remaining.ts';
import styles from './PausedStrip.module.css';

/** While the clock stands: at what, why, and what can be done meanwhile. */
export function PausedStrip() {
  const isPaused = useSession((session) => session.stage === 'running' && !session.clock.running);
  const left = useSession((session) => Math.max(0, (session.phase?.endsAt ?? 0) - session.clock.elapsed));
  const because = useSession((session) => session.clock.pausedBecause);
  const at = formatRemaining(left);
  return (
    <div role="status">
      {isPaused && (
        <p className={styles['strip']}>
          <CirclePause aria-hidden="true" />
          <b>
            <Trans>Clock stands at {at}.</Trans>
          </b>
          {because && <span>{because}</span>}
          <span className={styles['quiet']}>
            <Trans>You can go on reading and drafting; sending opens again when the facilitator resumes.</Trans>
          </span>
        </p>
      )}
    </div>
  );
}
