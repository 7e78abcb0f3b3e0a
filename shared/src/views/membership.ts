import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { isInner } from '../rules/channels.ts';
import { type History, isPresent } from '../rules/membership.ts';
import { actsFor } from '../rules/seat-powers.ts';

export { votersOf } from '../rules/authority.ts';
export { away, type History, usualHistory, wholeOf } from '../rules/membership.ts';
export { goesOnIn, plenaryOf } from '../rules/plenary.ts';
export { actsFor, isAbsent, NOT_FOR_OBSERVERS, powersOf } from '../rules/seat-powers.ts';

/** For which absent seats a seat acts now, besides itself. */
export const standsInFor = (session: Session, seat: SeatId): SeatId[] => actsFor(session, seat).filter((one) => one !== seat);

/** What follows if a delegation that is not there is admitted. Control only. */
export interface JoiningPreview {
  /** Messages of the plenary and items of the wire that would be told to it again. */
  messages: number;
  items: number;
  /** Votes under way, in which it has no part. */
  votes: number;
}

export function previewJoining(session: Session, delegation: DelegationId, history: History): JoiningPreview {
  const label = toDelegation(delegation);
  const others = (session.exercise?.delegations ?? []).map(({ id }) => toDelegation(id)).filter((one) => one !== label);
  const rooms = Object.values(session.channels).filter(
    ({ id, kind }) => kind === 'plenary' && !session.heardBy[`channel:${id}`]?.includes(label),
  );
  const items = Object.keys(session.wire).filter((id) => {
    const heard = session.heardBy[`wire:${id}`] ?? [];
    return !heard.includes('public') && !heard.includes(label) && others.every((one) => heard.includes(one));
  });
  return {
    messages: history === 'all' ? rooms.reduce((sum, { messages }) => sum + messages.length, 0) : 0,
    items: history === 'public' ? 0 : items.length,
    votes: Object.values(session.votes).filter(({ outcome }) => outcome === undefined).length,
  };
}

/** What follows if a delegation leaves. Control only. */
export interface LeavingPreview {
  rooms: number;
  mechanisms: number;
  /** Has it sealed orders this turn, or cast a ballot in a vote under way? */
  sealed: boolean;
  ballots: number;
}

export function previewLeaving(session: Session, delegation: DelegationId): LeavingPreview {
  const open = Object.values(session.votes).filter(({ outcome }) => outcome === undefined);
  return {
    rooms: Object.values(session.channels).filter(
      ({ kind, closed, members }) => closed === undefined && !isInner(kind) && kind !== 'plenary' && members.includes(delegation),
    ).length,
    mechanisms: Object.values(session.mechanisms ?? {}).filter(
      ({ stage, members }) => (stage === 'building' || stage === 'inForce') && members.includes(delegation),
    ).length,
    sealed: session.sealed[session.phase?.turn ?? 0]?.[delegation] !== undefined,
    ballots: open.filter(({ id }) => session.ballots[id]?.[delegation] !== undefined).length,
  };
}

/** Is the reader's own delegation at the table? One that has left reads on and does nothing. */
export function hasLeft(session: Session, seat: SeatId): boolean {
  const own = delegationOf(seat);
  return own !== undefined && session.exercise !== undefined && !isPresent(session, own);
}
