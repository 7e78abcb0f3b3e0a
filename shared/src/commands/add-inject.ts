import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, unlessControl } from './command.ts';
import { type BareInject, injectText, unlessDeliverable, withText } from './inject-text.ts';

/** The facilitator writes an inject in play. It waits on the MSEL until delivered by hand, or for its time. [INJ-7] */
export const addInject = command({
  input: z.strictObject({
    inject: injectText,
    when: z.optional(z.strictObject({ turn: z.int().check(z.gte(1)), offsetMin: z.number().check(z.gte(0)) })),
  }),
  decide(session, { inject, when }, given) {
    const refused = unlessControl(given, 'addInject') ?? unlessDeliverable(session, inject);
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    let adHoc = 1;
    while (Object.hasOwn(session.msel, `X-${adHoc}`)) adHoc += 1;
    const number = Math.max(0, ...Object.values(session.msel).map((state) => state.inject.number)) + 1;
    const bare: BareInject = { id: `X-${adHoc}`, number, kind: 'contextual', objective: [] };
    const written = withText(when ? { ...bare, when } : bare, inject);
    return { events: [told(given.at, TO_CONTROL, 'injectAdded', { inject: written, by: given.seat })] };
  },
});
