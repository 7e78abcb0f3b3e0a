import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { isControlSeat } from '../rules/powers.ts';
import { played } from '../rules/time.ts';
import { chairOf } from '../rules/vote-closing.ts';
import { unlessAble } from './channel-rules.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The chair decides a vote that ended in a tie: the delegation in the chair, or the facilitator. [VOT-11] */
export const breakTie = command({
  input: z.strictObject({ vote: idText, choice: z.enum(['yes', 'no']) }),
  decide(session, { vote, choice }, given) {
    const refused = isControlSeat(given.seat)
      ? (unlessControl(given, 'breakTie') ?? unlessRunning(session))
      : unlessAble(session, given, 'vote');
    if (refused) return refused;
    if (!isControlSeat(given.seat) && delegationOf(given.seat) !== chairOf(session)) return refuse('notChair');
    const tied = Object.hasOwn(session.votes, vote) ? session.votes[vote] : undefined;
    const isOpen = tied?.tiedUntil !== undefined && !tied.outcome && !tied.casting && tied.tiedUntil > played(session.clock, given.at);
    if (!isOpen) return refuse('notTied');
    return { events: [told(given.at, TO_ALL, 'tieBroken', { vote, choice, by: given.seat })] };
  },
});
