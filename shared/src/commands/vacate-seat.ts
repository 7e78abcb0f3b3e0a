import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** The facilitator empties a seat, as when its link is revoked. [SEA-2] */
export const vacateSeat = command({
  input: z.strictObject({ seat: idText }),
  decide(session, { seat }, given) {
    const refused = unlessControl(given, 'vacateSeat');
    if (refused) return refused;
    if (!Object.hasOwn(session.seats, seat)) return refuse('noSuchSeat', { seat });
    return { events: [told(given.at, TO_ALL, 'seatVacated', { seat })] };
  },
});
