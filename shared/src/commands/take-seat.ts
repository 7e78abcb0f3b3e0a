import * as z from 'zod/mini';
import { refuse, TO_ALL, TO_CONTROL, told } from '../rules/decision.ts';
import { isAppointed } from '../rules/powers.ts';
import { command, typed } from './command.ts';

/** The holder of an invitation sits down, or comes back under another name. [SEA-1] */
export const takeSeat = command({
  input: z.strictObject({ holder: typed(60) }),
  decide(session, { holder }, { seat, at }) {
    // Who sits in the control room, or watches, is its own business. An observer's own view does not list it, so nothing
    // is looked up: its seat comes from its link. [CTL-3]
    if (isAppointed(seat)) return { events: [told(at, TO_CONTROL, 'controllerSeated', { seat, holder })] };
    const state = session.seats[seat];
    if (!state) return refuse('noSuchSeat', { seat });
    if (state.holder === holder && !state.autopilot && !state.absent) return { events: [] };
    return { events: [told(at, TO_ALL, 'seatTaken', { seat, holder })] };
  },
});
