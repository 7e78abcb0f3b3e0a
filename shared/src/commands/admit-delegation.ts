import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { away, join, usualHistory } from '../rules/membership.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator admits a delegation that is not at the table, and says how much of the past it is told. [MEM-1] [MEM-2] */
export const admitDelegation = command({
  input: z.strictObject({ delegation: idText, history: z.exactOptional(z.enum(['public', 'wire', 'all'])), why: typed(300) }),
  decide(session, { delegation, history, why }, given) {
    const refused = unlessControl(given, 'admitDelegation');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    if (!away(session).some(({ id }) => id === delegation)) return refuse('notWaiting', { delegation });
    return { events: join(session, delegation, { why, history: history ?? usualHistory(session) }, given) };
  },
});
