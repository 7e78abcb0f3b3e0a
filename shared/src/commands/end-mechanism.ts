import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { endMechanism as end } from '../rules/mechanisms.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator lets a mechanism lapse, and says why. [MEC-5] */
export const endMechanism = command({
  input: z.strictObject({ mechanism: idText, why: typed(300) }),
  decide(session, { mechanism, why }, given) {
    const refused = unlessControl(given, 'endMechanism');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const events = Object.hasOwn(session.mechanisms ?? {}, mechanism) ? end(session, mechanism, 'control', given, why) : [];
    return events.length > 0 ? { events } : refuse('noSuchMechanism');
  },
});
