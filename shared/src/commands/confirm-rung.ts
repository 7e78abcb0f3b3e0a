import * as z from 'zod/mini';
import { liveCrises, settleRung } from '../rules/crises.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/** The facilitator says whether a rung that asks for confirmation is reached. [CRI-4] */
export const confirmRung = command({
  input: z.strictObject({ crisis: idText, confirmed: z.boolean(), why: z.optional(typed(300)) }),
  decide(session, { crisis, confirmed, why }, given) {
    const refused = unlessControl(given, 'confirmRung') ?? unlessRunning(session);
    if (refused) return refused;
    const live = liveCrises(session).find((one) => one.crisis === crisis);
    const awaiting = live && session.crisisBooks?.[crisis]?.awaiting;
    if (awaiting === undefined) return refuse('nothingAwaits');
    const answered = told(given.at, TO_CONTROL, 'crisisConfirmed', { crisis, confirmed, ...(why === undefined ? {} : { why }) });
    return { events: settleRung(session, crisis, answered, confirmed ? awaiting : undefined, given) };
  },
});
