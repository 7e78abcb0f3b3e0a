import { scenarioTime } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useTimes } from '../room/times.ts';
import { useSession } from '../store/table.ts';
import { formatRemaining } from '../ui/remaining.ts';

/** When something happened, in scenario time with its zone; the day and the time of play on hover. `played` in ms. */
export function When({ played }: { played: number }) {
  const { t } = useLingui();
  const times = useTimes();
  const at = useSession((session) => scenarioTime(session, played));
  if (at === undefined) return null;
  const day = times.scenarioDay(at);
  const inPlay = formatRemaining(Math.floor(played / 1000) * 1000);
  return (
    <time
      className="tabular"
      dateTime={new Date(at).toISOString()}
      title={t`${day}, ${times.scenarioClock(at)} in the scenario; ${inPlay} of play`}
    >
      {times.scenarioClock(at)}
    </time>
  );
}
