import { modeOf, type When } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useTimes } from '../../room/times.ts';
import { useSession, useText } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';

/** Minutes into a turn as +m:ss. */
export const offset = (minutes: number): string => `+${formatRemaining(Math.round(minutes * 60) * 1000)}`;

/** A planned time in words, in its own way of counting. */
export function useWhenWords(): (when: When) => string {
  const { t } = useLingui();
  const text = useText();
  const times = useTimes();
  const turns = useSession((session) => session.exercise?.turns);
  return (when) => {
    const turn = when.turn ?? 0;
    switch (modeOf(when)) {
      case 'wall':
        return t`at ${times.clock(Date.parse(when.wallTime ?? ''))} by the clock on the wall`;
      case 'scenario':
        return t`${times.scenarioClock(Date.parse(when.scenarioTime ?? ''))} in the scenario`;
      case 'phase': {
        const phase = turns?.find(({ n }) => n === when.turn)?.phases.find(({ id }) => id === when.phase);
        return t`turn ${turn}, ${text(phase?.name) || (when.phase ?? '')} ${offset(when.offsetMin)}`;
      }
      default:
        return t`turn ${turn}, ${offset(when.offsetMin)}`;
    }
  };
}
