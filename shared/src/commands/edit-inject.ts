import * as z from 'zod/mini';
import { canonical } from '../rules/canonical.ts';
import { TO_CONTROL, told } from '../rules/decision.ts';
import { injectOf, unlessOpen } from '../rules/inject-stage.ts';
import { unlessAhead } from '../rules/schedule.ts';
import { command, idText, unlessControl } from './command.ts';
import { injectText, unlessDeliverable, withText } from './inject-text.ts';
import { whenInput, whenOf } from './when-input.ts';

/** The facilitator rewrites an inject before it goes out, and may give it another time. [INJ-7] [INJ-10] */
export const editInject = command({
  input: z.strictObject({ inject: idText, text: injectText, when: z.optional(whenInput) }),
  decide(session, { inject, text, when: asked }, given) {
    const refused = unlessControl(given, 'editInject') ?? unlessDeliverable(session, text, inject);
    if (refused) return refused;
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    const gone = unlessOpen(state);
    if (gone) return gone;
    const when = asked && whenOf(asked);
    // The time it has may be over, as of one that is held; only another has to lie ahead.
    const moves = when !== undefined && canonical(when) !== canonical(state.inject.when) ? when : undefined;
    const late = moves && unlessAhead(session, moves, given.at);
    if (late) return late;
    const changed = withText(moves ? { ...state.inject, when: moves } : state.inject, text);
    return {
      events: [
        ...(moves ? [told(given.at, TO_CONTROL, 'injectRescheduled', { inject, when: moves, by: given.seat })] : []),
        told(given.at, TO_CONTROL, 'injectEdited', { inject: changed, by: given.seat }),
      ],
    };
  },
});
