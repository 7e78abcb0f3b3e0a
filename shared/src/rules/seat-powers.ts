import type { Permission, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from './audience.ts';

/** What nobody who only observes may do. */
export const NOT_FOR_OBSERVERS: readonly Permission[] = ['vote', 'order', 'sign'];

type Seats = NonNullable<Session['exercise']>['delegations'][number]['seats'];

const seatsOf = (session: Session, delegation: string | undefined): Seats =>
  session.exercise?.delegations.find(({ id }) => id === delegation)?.seats ?? [];

/** Nobody sits there, or the facilitator has said that whoever does is away. Everybody sees both. [SEA-6] */
export function isAbsent({ seats }: Session, seat: SeatId): boolean {
  const state = Object.hasOwn(seats, seat) ? seats[seat] : undefined;
  return state !== undefined && (state.holder === undefined || state.absent === true);
}

/** The seats whose powers a seat has just now: its own, and those of absent ones that name it as deputy. [SEA-6] */
export function actsFor(session: Session, seat: SeatId): SeatId[] {
  const delegation = delegationOf(seat);
  const seats = seatsOf(session, delegation);
  const all = [seat];
  // The list grows while it is walked: a deputy who is away as well hands on what it would have had.
  for (const one of all) {
    const own = seats.find(({ id }) => `${delegation}.${id}` === one);
    const left = seats.filter(({ id, deputy }) => own && deputy === own.id && isAbsent(session, `${delegation}.${id}`));
    for (const { id } of left) if (!all.includes(`${delegation}.${id}`)) all.push(`${delegation}.${id}`);
  }
  return all;
}

/** What a seat may do at the table now; nothing where its delegation is not at the table. [SEA-5] [SEA-6] */
export function powersOf(session: Session, seat: SeatId): Permission[] | undefined {
  const delegation = delegationOf(seat);
  const seats = seatsOf(session, delegation);
  if (!seats.some(({ id }) => `${delegation}.${id}` === seat)) return undefined;
  const acting = actsFor(session, seat);
  const held = seats.filter(({ id }) => acting.includes(`${delegation}.${id}`)).flatMap(({ can }) => can);
  return [...new Set(held)];
}

export const hasPower = (session: Session, seat: SeatId, permission: Permission): boolean =>
  powersOf(session, seat)?.includes(permission) === true;
