import * as z from 'zod/mini';
import { POINTS } from '../model/procedure.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { meetingOf } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, typed } from './command.ts';
import { unlessTakingPart } from './meeting-rules.ts';

/**
 * A delegation raises a point, also while another speaks: of order, of information, or of personal privilege, which asks for
 * a right of reply. One at a time. [PRC-4]
 */
export const raisePoint = command({
  input: z.strictObject({ kind: z.enum(POINTS), text: typed(400) }),
  decide(session, { kind, text }, given) {
    const refused = unlessTakingPart(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const waits = Object.values(meetingOf(session).points).some((point) => point.delegation === delegation && !point.ruling);
    if (waits) return refuse('pointWaits');
    const point = { id: given.id, kind, delegation, by: given.seat, text, played: played(session.clock, given.at) };
    return { events: [told(given.at, TO_ALL, 'pointRaised', point)] };
  },
});
