import * as z from 'zod/mini';
import { amendmentSettled, fallenWith } from '../rules/amendments.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';
import { proposalText, wordingFrom } from './text-input.ts';

/** The sponsor rewrites its text; the earlier wording stays to compare with. Amendments to what is gone fall. [PRO-2] [AMD-5] */
export const reviseProposal = command({
  input: z.extend(proposalText, { proposal: idText }),
  decide(session, { proposal, ...input }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.sponsor !== delegationOf(given.seat)) return refuse('notSponsor');
    if (text.stage !== 'tabled') return refuse('inVote');
    if (text.partlyVoted) return refuse('partlyVoted');
    const read = wordingFrom(session, input, given.id, text);
    if ('refused' in read) return read;
    const fallen = fallenWith(session, text, read.text).map((one) => amendmentSettled(session, one.id, 'fallen', given));
    return { events: [told(given.at, TO_ALL, 'proposalRevised', { id: proposal, ...read.text }), ...fallen] };
  },
});
