import { type Attention, delegationOf, responseTime } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { useMoments } from './words/use-moments.ts';

/** What became of an item that has left the queue, in a few words. */
export function useSolvedWords(): (item: Attention) => string {
  const { t } = useLingui();
  const actor = useActor();
  const text = useText();
  const { gone } = useMoments();
  const session = useSession((one) => one);
  return (item) => {
    switch (item.kind) {
      case 'rfiWaits': {
        const { name } = actor(item.delegation);
        const rfi = session.rfis?.[item.rfi];
        if (!rfi || rfi.stage === 'withdrawn') return t`${name} has withdrawn its question`;
        if (rfi.stage === 'open') return t`The answer to ${name} is written and held back`;
        return rfi.stage === 'declined' ? t`${name} gets no answer` : t`${name} answered after ${gone(responseTime(rfi) ?? 0)}`;
      }
      case 'simCellWaits':
        return t`${actor(item.delegation).name} has an answer from the SimCell`;
      case 'lineRings':
        return t`The hotline of ${actor(item.from).name} rings no more`;
      case 'ringing':
        return t`${item.inject} rings no more`;
      case 'releaseAwaits':
        return session.msel[item.inject]?.stage === 'delivered' ? t`${item.inject} is out` : t`${item.inject} is not asked for any more`;
      case 'acknowledgementLate':
        return t`${item.inject} is acknowledged`;
      case 'heldPast':
        return session.msel[item.inject]?.stage === 'delivered' ? t`${item.inject} is out` : t`${item.inject} has another time`;
      case 'expectedUnconfirmed':
      case 'expectedMissed':
        return session.msel[item.inject]?.expected === 'met'
          ? t`${item.inject}: done as expected`
          : t`${item.inject}: missed, kept in the list`;
      case 'safetyStop':
        return t`Play goes on after the safety stop`;
      case 'playStopped':
        return t`Play goes on`;
      case 'rungAwaits':
        return t`The rung of “${text(item.name)}” is decided`;
      case 'tieWaits':
        return t`The tie is decided`;
      case 'chairAwaited':
        return item.what === 'point'
          ? t`The point of ${actor(item.delegation).name} is ruled on`
          : t`The motion of ${actor(item.delegation).name} is dealt with`;
      case 'phaseWaiting':
        return t`The next phase has begun`;
      case 'joinRequest':
        return t`${item.request.holder} has an answer at the door`;
      case 'signingLapses':
        return t`Signing of P-${item.number} is settled`;
      case 'noProposal':
        return t`Something is tabled, or the phase is over`;
      case 'seatLost':
        return session.seats[item.seat]?.holder === undefined
          ? t`The seat of ${actor(delegationOf(item.seat) ?? item.seat).name} is free`
          : t`${item.holder} is back`;
      case 'adjudicate':
        return t`The outcomes of the orders are decided`;
      case 'silent':
        return t`${actor(item.delegation).name} has been heard from`;
    }
  };
}
