import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator keeps an inject back: neither its time nor its trigger lets it go. [INJ-1] */
export const holdInject = command({
  input: z.strictObject({ inject: idText, why: z.optional(typed(200)) }),
  decide(session, { inject, why }, given) {
    const refused = unlessControl(given, 'holdInject');
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.leaving) return refuse('injectLeaving', { inject });
    if (state.stage !== 'planned') return refuse('injectGone', { inject });
    const held = { inject, by: given.seat };
    return { events: [told(given.at, TO_CONTROL, 'injectHeld', why === undefined ? held : { ...held, why })] };
  },
});
