import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { injectOf, unlessOpen } from '../rules/inject-stage.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator strikes an inject out because play has made it pointless, and says why. [INJ-9] */
export const cancelInject = command({
  input: z.strictObject({ inject: idText, why: typed(200) }),
  decide(session, { inject, why }, given) {
    const refused = unlessControl(given, 'cancelInject');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    // What was only skipped can turn out to be pointless as well.
    const gone = state.stage === 'skipped' ? undefined : unlessOpen(state);
    return gone ?? { events: [told(given.at, TO_CONTROL, 'injectCancelled', { inject, by: given.seat, why })] };
  },
});
