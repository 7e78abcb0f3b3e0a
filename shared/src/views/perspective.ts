import type { DelegationId, Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';

/** The delegation through whose eyes one looks: that of a seat, or the one named itself, as in a replay. */
export function delegationBehind(session: Session, eyes: SeatId): DelegationId | undefined {
  return delegationOf(eyes) ?? session.exercise?.delegations.find((one) => one.id === eyes)?.id;
}

/** May these eyes do a kind of deed at all? A whole delegation may do what any of its seats may. */
export function holds(session: Session, eyes: SeatId, permission: Permission): boolean {
  const delegation = delegationBehind(session, eyes);
  const seats = session.exercise?.delegations.find((one) => one.id === delegation)?.seats ?? [];
  const looking = delegation === eyes ? seats : seats.filter((seat) => `${delegation}.${seat.id}` === eyes);
  return looking.some((seat) => seat.can.includes(permission));
}
