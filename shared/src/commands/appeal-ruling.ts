import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { voteOn } from '../rules/motions.ts';
import { procedureOf } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { motionInVote, pointOf, unlessMoving } from './meeting-rules.ts';

/** A delegation appeals against the chair: the meeting votes at once whether the ruling is overruled. [PRC-6] */
export const appealRuling = command({
  input: z.strictObject({ point: idText }),
  decide(session, { point }, given) {
    const refused = unlessMoving(session, given);
    if (refused) return refused;
    const raised = pointOf(session, point);
    if ('refused' in raised) return raised;
    if (!raised.ruling) return refuse('notRuledYet');
    if (!procedureOf(session)?.appeal) return refuse('rulingIsFinal');
    if (raised.ruling.appeal !== undefined) return refuse('appealedAlready');
    if (raised.ruling.played < (session.phase?.beganAt ?? 0)) return refuse('appealTooLate');
    if (motionInVote(session)) return refuse('motionIsVoted');
    const now = played(session.clock, given.at);
    const motion = { id: given.id, kind: 'appeal' as const, point: raised.id };
    return {
      events: [
        told(given.at, TO_ALL, 'motionMoved', { ...motion, delegation: delegationOf(given.seat)!, by: given.seat, played: now }),
        told(given.at, TO_ALL, 'motionPut', { id: given.id, by: given.seat, played: now }),
        voteOn(session, motion, given),
      ],
    };
  },
});
