import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { draftFor, toReaders } from '../rules/drafts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/**
 * A delegation stands behind another's text, or steps back: behind a draft among those who read it, until it is tabled;
 * behind a text on the table before everybody, until it is voted on. [PRO-6]
 */
export const cosponsor = command({
  /** `text`: the id of a draft or of a tabled text. */
  input: z.strictObject({ text: idText, stands: z.boolean() }),
  decide(session, { text, stands }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const now = { delegation, by: given.seat, stands, played: played(session.clock, given.at) };
    const draft = draftFor(session, text, delegation);
    if (draft) {
      if (draft.owner === delegation) return refuse('ownText');
      if (draft.proposal !== undefined) return refuse('draftTabled');
      if (draft.cosponsors.includes(delegation) === stands) return { events: [] };
      return { events: [told(given.at, toReaders(session, draft), 'draftCosponsored', { id: text, ...now })] };
    }
    const proposal = Object.hasOwn(session.proposals, text) ? session.proposals[text] : undefined;
    if (!proposal) return refuse('noSuchProposal');
    if (proposal.sponsor === delegation) return refuse('ownText');
    if (proposal.stage !== 'tabled') return refuse('inVote');
    if ((proposal.cosponsors ?? []).includes(delegation) === stands) return { events: [] };
    return { events: [told(given.at, TO_ALL, 'proposalCosponsored', { id: text, ...now })] };
  },
});
