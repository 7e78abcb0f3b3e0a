import { scenarioTime } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { usePlayed, useSession } from '../store/table.ts';
import { useTimes } from './times.ts';

/** Where the scenario stands, in the exercise's own zone. */
export function ScenarioTime({ form = 'full' }: { form?: 'full' | 'moment' }) {
  const played = usePlayed();
  const times = useTimes();
  const at = useSession((session) => scenarioTime(session, played));
  if (at === undefined) return null;
  const moment = `${times.scenarioDay(at)}, ${times.scenarioClock(at)}`;
  const stamp = new Date(at).toISOString();
  if (form === 'moment') return <time dateTime={stamp}>{moment}</time>;
  return (
    <time className="tabular" dateTime={stamp}>
      <Trans>{moment} in the scenario</Trans>
    </time>
  );
}
