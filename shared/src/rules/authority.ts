import type { Ballot, Choice } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { hasPower, isAbsent } from './seat-powers.ts';

/** Seats of a delegation that may vote now, deputies of absent ones among them, in the exercise's order. [SEA-6] */
export function votersOf(session: Session, delegation: DelegationId): SeatId[] {
  const seats = session.exercise?.delegations.find(({ id }) => id === delegation)?.seats ?? [];
  return seats.map(({ id }) => `${delegation}.${id}`).filter((seat) => hasPower(session, seat, 'vote'));
}

/**
 * The ballot of a delegation several of whose seats have voted, by the exercise's rule: `last` word, `head` (the first of
 * them listed), `majority` of those who voted, or `unanimous`; where the last two find no answer it abstains. [VOT-12]
 */
export function choiceOf(session: Session, delegation: DelegationId, said: Readonly<Record<SeatId, Choice>>, last: SeatId): Choice {
  const voters = votersOf(session, delegation).filter((seat) => Object.hasOwn(said, seat));
  const choices = voters.map((seat) => said[seat]!);
  const most = (share: (count: number) => boolean) =>
    (['yes', 'no'] as const).find((choice) => share(choices.filter((one) => one === choice).length)) ?? 'abstain';
  switch (session.exercise?.negotiation.authority) {
    case 'head':
      return choices[0] ?? 'abstain';
    case 'majority':
      return most((count) => count * 2 > choices.length);
    case 'unanimous':
      return most((count) => count > 0 && count === choices.length);
    default:
      return said[last] ?? 'abstain';
  }
}

/**
 * Is the ballot of a delegation complete, so that a vote need not wait for it? Where the word of others of its seats could
 * still change it, all that somebody holds must have voted, or the first to vote would decide by being quick.
 */
export function isComplete(session: Session, delegation: DelegationId, ballot: Ballot | undefined): boolean {
  if (!ballot) return false;
  const { authority = 'last' } = session.exercise?.negotiation ?? {};
  if (authority === 'last' || !ballot.seats) return true;
  const held = votersOf(session, delegation).filter((seat) => !isAbsent(session, seat));
  return (authority === 'head' ? held.slice(0, 1) : held).every((seat) => Object.hasOwn(ballot.seats!, seat));
}
