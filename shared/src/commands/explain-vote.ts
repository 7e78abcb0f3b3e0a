import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { explainsUntil } from '../rules/vote-closing.ts';
import { unlessAble } from './channel-rules.ts';
import { command, idText, typed } from './command.ts';

/** A delegation tells everybody why it voted as it did, once, within the exercise's minutes after the vote. [VOT-14] */
export const explainVote = command({
  input: z.strictObject({ vote: idText, text: typed(2_000) }),
  decide(session, { vote, text }, given) {
    const refused = unlessAble(session, given, 'vote');
    if (refused) return refused;
    const over = Object.hasOwn(session.votes, vote) ? session.votes[vote] : undefined;
    const until = over && explainsUntil(session, over);
    if (!over || until === undefined) return refuse('notExplained');
    const delegation = delegationOf(given.seat)!;
    if (!over.electorate.includes(delegation)) return refuse('notElector');
    if (session.explanations?.[vote]?.[delegation]) return refuse('explainedAlready');
    const now = played(session.clock, given.at);
    if (until < now) return refuse('explanationOver');
    return { events: [told(given.at, TO_ALL, 'voteExplained', { vote, delegation, text, by: given.seat, played: now })] };
  },
});
