import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { closing } from '../rules/hearings.ts';
import { waitingOrder } from './adjudication-input.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** A controller says anew how one order is decided. What was heard and thrown stays; an outcome that was accepted does not. [ADJ-2] */
export const setAdjudication = command({
  input: z.strictObject({ adjudication: idText, mode: z.enum(['rule', 'free', 'matrix', 'vote', 'consensual']) }),
  decide(session, { adjudication, mode }, given) {
    const refused = unlessControl(given, 'setAdjudication') ?? unlessRunning(session);
    if (refused) return refused;
    const one = waitingOrder(session, adjudication);
    if ('refused' in one) return one;
    if (one.mode === mode) return refuse('decidedSoAlready');
    const set = told(given.at, TO_CONTROL, 'adjudicationModeSet', { adjudication, mode, by: given.seat });
    return { events: [set, ...closing(session, adjudication, given)] };
  },
});
