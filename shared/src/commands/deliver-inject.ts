import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { deliver } from '../rules/delivery.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The facilitator delivers an inject now, whatever its time or trigger says. [INJ-2] */
export const deliverInject = command({
  input: z.strictObject({ inject: idText }),
  decide(session, { inject }, given) {
    const refused = unlessControl(given) ?? unlessRunning(session);
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.stage === 'delivered' || state.stage === 'skipped') return refuse('injectGone', { inject });
    return { events: deliver(session, inject, 'hand', given) };
  },
});
