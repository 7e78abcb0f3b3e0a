import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { voteOn } from '../rules/motions.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { motionOf, unlessMoving } from './meeting-rules.ts';

/** A delegation objects in time, and the motion is voted. [PRC-6] */
export const opposeMotion = command({
  input: z.strictObject({ motion: idText }),
  decide(session, { motion }, given) {
    const refused = unlessMoving(session, given);
    if (refused) return refused;
    const moved = motionOf(session, motion);
    if ('refused' in moved) return moved;
    const now = played(session.clock, given.at);
    if (moved.stage !== 'unopposed' || (moved.until ?? 0) <= now) return refuse('nothingToOppose');
    const opposed = { id: moved.id, delegation: delegationOf(given.seat)!, played: now };
    return { events: [told(given.at, TO_ALL, 'motionOpposed', opposed), voteOn(session, moved, given)] };
  },
});
