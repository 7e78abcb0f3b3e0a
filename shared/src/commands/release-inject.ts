import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** The facilitator lets an inject that is held, skipped or struck out follow its time and trigger again. [INJ-1] [INJ-9] */
export const releaseInject = command({
  input: z.strictObject({ inject: idText }),
  decide(session, { inject }, given) {
    const refused = unlessControl(given, 'releaseInject');
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.leaving) return refuse('injectLeaving', { inject });
    if (!['held', 'skipped', 'cancelled'].includes(state.stage)) return refuse('injectNotHeld', { inject });
    return { events: [told(given.at, TO_CONTROL, 'injectReleased', { inject, by: given.seat })] };
  },
});
