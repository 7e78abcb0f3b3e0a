import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';
import { specsOf } from './mechanism-draft.ts';
import { numbered, proposalText } from './table-proposal.ts';

/** The sponsor rewrites its text; the earlier wording stays to compare with. [PRO-2] */
export const reviseProposal = command({
  input: z.extend(proposalText, { proposal: idText }),
  decide(session, { proposal, title, clauses, mechanisms }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.sponsor !== delegationOf(given.seat)) return refuse('notSponsor');
    if (text.stage !== 'tabled') return refuse('inVote');
    const { maxClauses } = session.exercise!.negotiation;
    if (clauses.length > maxClauses) return refuse('tooManyClauses', { max: maxClauses });
    const read = specsOf(session, mechanisms ?? []);
    if ('refused' in read) return read;
    const revised = {
      id: proposal,
      title,
      clauses: numbered(proposal, clauses),
      ...(read.specs.length > 0 ? { mechanisms: read.specs } : {}),
    };
    return { events: [told(given.at, TO_ALL, 'proposalRevised', revised)] };
  },
});
