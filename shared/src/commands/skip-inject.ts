import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { unlessOpen } from '../rules/inject-stage.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator leaves an inject out of this session. [INJ-1] */
export const skipInject = command({
  input: z.strictObject({ inject: idText, why: z.optional(typed(200)) }),
  decide(session, { inject, why }, given) {
    const refused = unlessControl(given, 'skipInject');
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    const gone = unlessOpen(state);
    if (gone) return gone;
    const skipped = { inject, by: given.seat };
    return { events: [told(given.at, TO_CONTROL, 'injectSkipped', why === undefined ? skipped : { ...skipped, why })] };
  },
});
