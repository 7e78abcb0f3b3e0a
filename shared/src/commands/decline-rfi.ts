import * as z from 'zod/mini';
import { toDelegation } from '../rules/audience.ts';
import { told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';
import { openRfi } from './rfi-rules.ts';

/** The control room does not answer a question, and says why. [RFI-6] */
export const declineRfi = command({
  input: z.strictObject({ rfi: idText, why: typed(600) }),
  decide(session, { rfi: id, why }, given) {
    const refused = unlessControl(given, 'declineRfi');
    if (refused) return refused;
    const rfi = openRfi(session, id);
    if ('refused' in rfi) return rfi;
    const declined = { id, why, played: played(session.clock, given.at) };
    return { events: [told(given.at, [toDelegation(rfi.delegation)], 'rfiDeclined', declined)] };
  },
});
