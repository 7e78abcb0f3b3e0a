import { scenarioTime } from '@demarche/shared';
import { useMemo } from 'react';
import { useTimes } from '../../room/times.ts';
import { useSession } from '../../store/table.ts';
import { useLog } from './use-log.ts';

/** When an event of the log was told, in the time of the story. */
export function useMoment(): (position: number) => string {
  const times = useTimes();
  const log = useLog();
  const session = useSession((state) => state);
  const playedAt = useMemo(() => {
    // The clock as it stood at each event: only events of the clock move it.
    let [running, anchor, elapsed] = [false, 0, 0];
    return log.map((event) => {
      const now = running ? elapsed + Math.max(0, event.at - anchor) : elapsed;
      if (event.type === 'exerciseStarted' || event.type === 'clockResumed') [running, anchor, elapsed] = [true, event.at, now];
      if (event.type === 'clockPaused' || event.type === 'exerciseEnded') [running, elapsed] = [false, event.data.elapsed];
      return now;
    });
  }, [log]);
  return (position) => {
    const at = scenarioTime(session, playedAt[position] ?? 0);
    return at === undefined ? '' : times.scenarioClock(at);
  };
}
