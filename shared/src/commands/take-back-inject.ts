import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { isDue } from '../rules/due.ts';
import { injectOf } from '../rules/inject-stage.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/**
 * The facilitator takes back an inject that was let go by hand and has not left. One whose time or trigger has come
 * meanwhile is held, or the clock would send it out at once. [INJ-13]
 */
export const takeBackInject = command({
  input: z.strictObject({ inject: idText }),
  decide(session, { inject }, given) {
    const refused = unlessControl(given, 'takeBackInject') ?? unlessRunning(session);
    if (refused) return refused;
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    if (!state.leaving) return refuse('notLeaving', { inject });
    const isHeld = state.stage === 'planned' && isDue(session, state, played(session.clock, given.at), given.at);
    const back = { inject, by: given.seat, ...(isHeld ? { held: true as const } : {}) };
    return { events: [told(given.at, TO_CONTROL, 'injectTakenBack', back)] };
  },
});
