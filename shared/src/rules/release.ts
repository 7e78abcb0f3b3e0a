import type { SeatId } from '../model/seat.ts';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { mayCommand } from './powers.ts';

/** Is the lead the only one in the session who could release an inject? [CTL-5] */
export function isAlone(session: Session, seat: SeatId): boolean {
  if (seat !== FACILITATOR) return false;
  return !Object.values(session.controllers ?? {}).some(
    (one) => one.holder !== undefined && one.endedAt === undefined && mayCommand(one.seat, 'deliverInject'),
  );
}
