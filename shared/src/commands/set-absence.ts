import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** The facilitator says that whoever holds a seat is away, so that its deputy acts, or back again. [SEA-6] */
export const setAbsence = command({
  input: z.strictObject({ seat: idText, absent: z.boolean() }),
  decide(session, { seat, absent }, given) {
    const refused = unlessControl(given, 'setAbsence');
    if (refused) return refused;
    const state = Object.hasOwn(session.seats, seat) ? session.seats[seat] : undefined;
    if (!state) return refuse('noSuchSeat', { seat });
    if (state.holder === undefined) return refuse('seatEmpty');
    if ((state.absent ?? false) === absent) return { events: [] };
    return { events: [told(given.at, TO_ALL, 'absenceChanged', { seat, absent })] };
  },
});
