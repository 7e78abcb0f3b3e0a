import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A delegation votes; it may change its ballot until the vote closes, and only the last one counts. [VOT-2] [VOT-3] */
export const castBallot = command({
  input: z.strictObject({ vote: idText, choice: z.enum(['yes', 'no', 'abstain']) }),
  decide(session, { vote, choice }, given) {
    const refused = unlessAllowed(session, given, 'vote', 'vote');
    if (refused) return refused;
    const open = Object.hasOwn(session.votes, vote) ? session.votes[vote] : undefined;
    if (!open) return refuse('notOpenForVote');
    if (open.outcome || open.closesAt <= played(session.clock, given.at)) return refuse('voteClosed');
    const delegation = delegationOf(given.seat)!;
    if (!open.electorate.includes(delegation)) return refuse('notElector');
    return { events: [told(given.at, [toDelegation(delegation)], 'ballotCast', { vote, delegation, choice, by: given.seat })] };
  },
});
