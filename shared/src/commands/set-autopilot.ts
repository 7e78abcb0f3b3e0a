import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** The facilitator lets the autopilot play an empty seat, or takes it off. [SEA-4] */
export const setAutopilot = command({
  input: z.strictObject({ seat: idText, autopilot: z.boolean() }),
  decide(session, { seat, autopilot }, given) {
    const refused = unlessControl(given, 'setAutopilot');
    if (refused) return refused;
    const state = Object.hasOwn(session.seats, seat) ? session.seats[seat] : undefined;
    if (!state) return refuse('noSuchSeat', { seat });
    if (autopilot && state.holder !== undefined) return refuse('seatHeld');
    if (state.autopilot === autopilot) return { events: [] };
    return { events: [told(given.at, TO_ALL, 'autopilotChanged', { seat, autopilot })] };
  },
});
