import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, typed } from './command.ts';

/** The holder of an invitation sits down, or comes back under another name. [SEA-1] */
export const takeSeat = command({
  input: z.strictObject({ holder: typed(60) }),
  decide(session, { holder }, { seat, at }) {
    const state = session.seats[seat];
    if (!state) return refuse('noSuchSeat', { seat });
    if (state.holder === holder && !state.autopilot) return { events: [] };
    return { events: [told(at, TO_ALL, 'seatTaken', { seat, holder })] };
  },
});
