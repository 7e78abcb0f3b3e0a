import * as z from 'zod/mini';
import { closeCrisis, liveCrises } from '../rules/crises.ts';
import { refuse } from '../rules/decision.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The facilitator declares a crisis over. [CRI-5] */
export const endCrisis = command({
  input: z.strictObject({ crisis: idText }),
  decide(session, { crisis }, given) {
    const refused = unlessControl(given, 'endCrisis') ?? unlessRunning(session);
    if (refused) return refused;
    if (!liveCrises(session).some((one) => one.crisis === crisis)) return refuse('noSuchCrisis', { crisis });
    return { events: closeCrisis(session, crisis, 'control', given) };
  },
});
