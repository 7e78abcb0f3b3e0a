import type { DelegationId, Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { hasPower } from '../rules/seat-powers.ts';

/** The delegation through whose eyes one looks: that of a seat, or the one named itself, as in a replay. */
export function delegationBehind(session: Session, eyes: SeatId): DelegationId | undefined {
  const known = [...(session.exercise?.delegations ?? []), ...(session.table?.former ?? [])];
  return delegationOf(eyes) ?? known.find((one) => one.id === eyes)?.id;
}

/** May these eyes do a kind of deed at all? A whole delegation may do what any of its seats may. */
export function holds(session: Session, eyes: SeatId, permission: Permission): boolean {
  const delegation = delegationBehind(session, eyes);
  const seats = session.exercise?.delegations.find((one) => one.id === delegation)?.seats ?? [];
  return delegation === eyes ? seats.some((seat) => seat.can.includes(permission)) : hasPower(session, eyes, permission);
}
