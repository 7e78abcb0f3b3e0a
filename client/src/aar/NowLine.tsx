import { phaseNow, scenarioTime } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useTimes } from '../room/times.ts';
import { useDates } from '../room/use-dates.ts';
import { usePlayed, useSession, useText } from '../store/table.ts';
import { countUpTo, lastHeard } from './course.ts';
import { HappeningLine } from './HappeningLine.tsx';
import styles from './NowLine.module.css';
import { playTime } from './play-time.ts';
import { usePlayhead, useWay } from './replay-context.ts';

/** Where the playhead stands, in words, and what has just happened there. */
export function NowLine() {
  const way = useWay();
  const position = usePlayhead((head) => head.position);
  const dates = useDates();
  const upTo = countUpTo(way.positions, position);
  const event = dates.count(upTo);
  const all = dates.count(way.positions.length);
  const last = lastHeard(way, position);
  return (
    <div className={styles['now']}>
      <div className={styles['where']}>
        <p className={styles['turn']}>
          <Where />
        </p>
        <p className={styles['count']}>
          <When />
          {' · '}
          <Trans>
            event {event} of {all}
          </Trans>
        </p>
      </div>
      <p className={styles['what']}>{last && <HappeningLine happening={last.happening} />}</p>
    </div>
  );
}

function Where() {
  const text = useText();
  const stage = useSession((session) => session.stage);
  const turn = useSession((session) => session.phase?.turn);
  const phase = text(useSession(phaseNow)?.name);
  const time = playTime(usePlayed());
  if (stage === 'lobby' || turn === undefined) return <Trans>Before STARTEX</Trans>;
  if (stage === 'ended') {
    return (
      <Trans>
        Ended <span className={styles['time']}>after {time} of play</span>
      </Trans>
    );
  }
  return (
    <Trans>
      Turn {turn}, {phase} <span className={styles['time']}>{time} of play</span>
    </Trans>
  );
}

function When() {
  const times = useTimes();
  const played = usePlayed();
  const at = useSession((session) => scenarioTime(session, played));
  return at === undefined ? null : times.scenarioClock(at);
}
