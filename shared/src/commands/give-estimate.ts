import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { waitingOrder } from './adjudication-input.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** A controller's own estimate of what an order's chances are, in per cent; the lead sees how far they lie apart. [ADJ-10] */
export const giveEstimate = command({
  input: z.strictObject({ adjudication: idText, p: z.int().check(z.gte(0), z.lte(100)) }),
  decide(session, { adjudication, p }, given) {
    const refused = unlessControl(given, 'giveEstimate') ?? unlessRunning(session);
    if (refused) return refused;
    const one = waitingOrder(session, adjudication);
    if ('refused' in one) return one;
    // An estimate after the dice would be none.
    if (one.thrown) return refuse('thrownAlready');
    return { events: [told(given.at, TO_CONTROL, 'estimateGiven', { adjudication, by: given.seat, p })] };
  },
});
