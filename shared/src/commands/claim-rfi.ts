import * as z from 'zod/mini';
import { toDelegation } from '../rules/audience.ts';
import { told } from '../rules/decision.ts';
import { rfiItem } from '../rules/rfi.ts';
import { played } from '../rules/time.ts';
import { claimItem } from './claim-item.ts';
import { command, idText, unlessControl } from './command.ts';
import { openRfi } from './rfi-rules.ts';

/** One controller sees to a question; the asker reads that somebody does, and the control room who. [RFI-2] */
export const claimRfi = command({
  input: z.strictObject({ rfi: idText }),
  decide(session, { rfi: id }, given) {
    const refused = unlessControl(given, 'claimRfi');
    if (refused) return refused;
    const rfi = openRfi(session, id);
    if ('refused' in rfi) return rfi;
    const claim = claimItem.decide(session, { item: rfiItem(id) }, given);
    if ('refused' in claim || rfi.takenAt !== undefined) return claim;
    const taken = { id, played: played(session.clock, given.at) };
    return { events: [...claim.events, told(given.at, [toDelegation(rfi.delegation)], 'rfiTaken', taken)] };
  },
});
