import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** The sponsor takes its text back before anything of it is voted. [PRO-3] [VOT-8] */
export const withdrawProposal = command({
  input: z.strictObject({ proposal: idText }),
  decide(session, { proposal }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.sponsor !== delegationOf(given.seat)) return refuse('notSponsor');
    if (text.stage !== 'tabled') return refuse('inVote');
    if (text.partlyVoted) return refuse('partlyVoted');
    return { events: [told(given.at, TO_ALL, 'proposalWithdrawn', { id: proposal })] };
  },
});
