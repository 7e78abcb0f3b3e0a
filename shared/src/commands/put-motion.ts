import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { voteOn } from '../rules/motions.ts';
import { asOneVoice } from '../rules/powers.ts';
import { meetingOf, motionsInOrder, procedureOf } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { motionInVote, motionOf, unlessPresiding } from './meeting-rules.ts';

/**
 * The chair puts the motion that comes first: to the vote, or so that it passes unless somebody objects in time. A point of
 * order is ruled on before. [PRC-5] [PRC-6]
 */
export const putMotion = command({
  input: z.strictObject({ motion: idText, how: z.enum(['vote', 'unlessOpposed']) }),
  decide(session, { motion, how }, given) {
    const refused = unlessPresiding(session, given);
    if (refused) return refused;
    const moved = motionOf(session, motion);
    if ('refused' in moved) return moved;
    if (moved.stage === 'moved') return refuse('notSeconded');
    if (moved.stage !== 'pending') return refuse('motionWasPut');
    if (motionInVote(session)) return refuse('motionIsVoted');
    if (Object.values(meetingOf(session).points).some((point) => point.kind === 'order' && !point.ruling)) return refuse('pointComesFirst');
    const first = motionsInOrder(session).find(({ stage }) => stage === 'pending');
    if (first && first.id !== moved.id) return refuse('otherMotionFirst', { motion: first.kind });
    const now = played(session.clock, given.at);
    const put = { id: moved.id, by: asOneVoice(given.seat), played: now };
    if (how === 'vote') return { events: [told(given.at, TO_ALL, 'motionPut', put), voteOn(session, moved, given)] };
    const until = now + procedureOf(session)!.objectionSec * 1_000;
    return { events: [told(given.at, TO_ALL, 'motionPut', { ...put, until })] };
  },
});
