import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessControl } from './command.ts';

/** The facilitator ticks off an expected action that no condition could see. [INJ-5] */
export const confirmExpected = command({
  input: z.strictObject({ inject: idText }),
  decide(session, { inject }, given) {
    const refused = unlessControl(given, 'confirmExpected');
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.stage !== 'delivered' || !state.inject.expected || state.expected) return refuse('notDue');
    return { events: [told(given.at, TO_CONTROL, 'expectedActionMet', { inject, played: played(session.clock, given.at) })] };
  },
});
