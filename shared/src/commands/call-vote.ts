import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { openVote } from '../rules/phases.ts';
import { MINUTE, played } from '../rules/time.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The facilitator puts a tabled text to the vote for some minutes. [VOT-1] */
export const callVote = command({
  input: z.strictObject({ proposal: idText, minutes: z.number().check(z.gte(0.25), z.lte(1440)) }),
  decide(session, { proposal, minutes }, given) {
    const refused = unlessControl(given, 'callVote') ?? unlessRunning(session);
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.stage === 'voting') return refuse('voteOpenAlready');
    if (text.stage !== 'tabled') return refuse('notTabled');
    return { events: [openVote(session, proposal, played(session.clock, given.at) + minutes * MINUTE, given)] };
  },
});
