import type { Channel } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { usePlayed } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { useMeeting } from './use-meeting.ts';

/** Why one cannot write in the plenary for want of the floor, with whose it is and when one's own turn comes; undefined when one can. */
export function useWhyNoFloor({ kind }: Channel): string | undefined {
  const { t } = useLingui();
  const meeting = useMeeting();
  const played = usePlayed();
  const actor = useActor();
  if (kind !== 'plenary' || !meeting?.needsFloor || meeting.presides) return undefined;
  const { floor, hasFloor, place, state, takesNames } = meeting;
  if (state === 'suspended') return t`The meeting is suspended. What you write is kept.`;
  if (state === 'adjourned') return t`The meeting is adjourned until the next phase that has one. What you write is kept.`;
  if (hasFloor) return undefined;
  const ask = takesNames ? t`Ask for the floor; what you write is kept.` : t`The list of speakers is closed.`;
  if (!floor)
    return place === undefined
      ? t`Nobody has the floor. ${ask}`
      : t`The chair has not given the floor yet. You are number ${place} on the list.`;
  const { name } = actor(floor.delegation);
  const left = formatRemaining(Math.max(0, floor.until - played));
  return place === undefined
    ? t`${name} has the floor for ${left} more. ${ask}`
    : t`${name} has the floor for ${left} more; you are number ${place} on the list.`;
}
