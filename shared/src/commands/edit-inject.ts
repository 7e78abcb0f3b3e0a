import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';
import { injectText, unlessDeliverable, withText } from './inject-text.ts';

/** The facilitator rewrites an inject before it goes out. [INJ-7] */
export const editInject = command({
  input: z.strictObject({
    inject: idText,
    text: injectText,
    when: z.optional(z.strictObject({ turn: z.int().check(z.gte(1)), offsetMin: z.number().check(z.gte(0)) })),
  }),
  decide(session, { inject, text, when }, given) {
    const refused = unlessControl(given, 'editInject') ?? unlessDeliverable(session, text);
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.stage === 'delivered' || state.stage === 'skipped') return refuse('injectGone', { inject });
    const changed = withText(when ? { ...state.inject, when } : state.inject, text);
    return { events: [told(given.at, TO_CONTROL, 'injectEdited', { inject: changed, by: given.seat })] };
  },
});
