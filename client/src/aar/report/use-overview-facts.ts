import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../room/use-dates.ts';
import { useActor } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';

/** What the log knows of the exercise: name, value. */
export function useOverviewFacts(): [string, string][] {
  const { t } = useLingui();
  const text = useText();
  const dates = useDates();
  const actor = useActor();
  const { log } = useReplay();
  const { end, startedAt } = log;
  const exercise = end.control?.exercise;
  return [
    [t`Exercise`, text(end.exercise?.meta.title)],
    [t`Date`, dates.dayOf(startedAt)],
    [t`Length of play`, playTime(end.clock.elapsed)],
    [t`Scenario`, text(end.exercise?.meta.situation)],
    [t`Objectives`, (exercise?.meta.objectives ?? []).map((one) => text(one.text)).join(' ')],
    [t`Delegations`, (end.exercise?.delegations ?? []).map(({ id }) => actor(id).name).join(', ')],
  ];
}
