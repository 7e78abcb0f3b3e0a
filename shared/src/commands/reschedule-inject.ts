import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { injectOf, unlessOpen } from '../rules/inject-stage.ts';
import { unlessAhead } from '../rules/schedule.ts';
import { command, idText, unlessControl } from './command.ts';
import { whenInput, whenOf } from './when-input.ts';

/** The facilitator gives an inject another time before it goes out, never one that is over. [INJ-10] */
export const rescheduleInject = command({
  input: z.strictObject({ inject: idText, when: whenInput }),
  decide(session, { inject, when: asked }, given) {
    const refused = unlessControl(given, 'rescheduleInject');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    const when = whenOf(asked);
    const late = unlessOpen(state) ?? unlessAhead(session, when, given.at);
    return late ?? { events: [told(given.at, TO_CONTROL, 'injectRescheduled', { inject, when, by: given.seat })] };
  },
});
