import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { rfiOf } from '../rules/rfi.ts';
import { powersOf } from '../rules/seat-powers.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessRunning } from './command.ts';

/** Whoever asked takes an open question back, and an answer that is held back never goes out. [RFI-6] */
export const withdrawRfi = command({
  input: z.strictObject({ rfi: idText }),
  decide(session, { rfi }, given) {
    const delegation = delegationOf(given.seat);
    const powers = powersOf(session, given.seat);
    if (!delegation || !powers) return refuse('delegationOnly');
    if (!powers.includes('speak')) return refuse('notYours', { permission: 'speak' });
    const idle = unlessRunning(session);
    if (idle) return idle;
    const known = rfiOf(session, rfi);
    if (known?.delegation !== delegation) return refuse('noSuchRfi');
    if (known.stage !== 'open') return refuse('rfiSettled');
    const withdrawn = { id: rfi, played: played(session.clock, given.at) };
    return { events: [told(given.at, [toDelegation(delegation)], 'rfiWithdrawn', withdrawn)] };
  },
});
