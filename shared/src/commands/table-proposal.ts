import * as z from 'zod/mini';
import type { SharedText, TextWording } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { draftFor, toReaders } from '../rules/drafts.ts';
import type { Refusal } from '../rules/refusal.ts';
import { keyed } from '../rules/texts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';
import { proposalText, wordingFrom } from './text-input.ts';

/** A draft of the delegation, as it stands in a version. */
const ownDraft = z.strictObject({ draft: idText, over: z.int().check(z.positive()) });

/**
 * A delegation lays a text before all: one it writes now, or its draft with those who stand behind it. Nobody but the
 * draft's readers learns that there was one. [PRO-1] [PRO-5] [PRO-6]
 */
export const tableProposal = command({
  input: z.union([proposalText, ownDraft]),
  decide(session, input, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const { maxProposals } = session.exercise!.negotiation;
    const all = Object.values(session.proposals);
    if (all.filter((one) => one.stage === 'tabled' || one.stage === 'voting').length >= maxProposals) {
      return refuse('tooManyProposals', { max: maxProposals });
    }
    const draft = 'draft' in input ? draftToTable(session, input, delegationOf(given.seat)!) : undefined;
    if (draft && 'refused' in draft) return draft;
    const read = 'draft' in input ? { text: renamed(draft!, given.id) } : wordingFrom(session, input, given.id);
    if ('refused' in read) return read;
    const { cosponsors = [] } = draft ?? {};
    const now = played(session.clock, given.at);
    const proposal = {
      id: given.id,
      number: all.length + 1,
      ...read.text,
      sponsor: delegationOf(given.seat)!,
      ...(cosponsors.length > 0 ? { cosponsors } : {}),
      by: given.seat,
      played: now,
    };
    const tabled = told(given.at, TO_ALL, 'proposalTabled', proposal);
    if (!draft) return { events: [tabled] };
    const known = told(given.at, toReaders(session, draft), 'draftTabled', { id: draft.id, proposal: given.id, played: now });
    return { events: [tabled, known] };
  },
});

function draftToTable(session: Session, { draft: id, over }: z.infer<typeof ownDraft>, own: string): SharedText | { refused: Refusal } {
  const draft = draftFor(session, id, own);
  if (!draft) return refuse('noSuchDraft');
  if (draft.owner !== own) return refuse('notDraftOwner');
  if (draft.proposal !== undefined) return refuse('draftTabled');
  return draft.version === over ? draft : refuse('draftChanged');
}

/** Its clauses and mechanisms are called as in a text written now: their former names would say that there was a draft. */
function renamed({ title, clauses, mechanisms = [] }: SharedText, id: string): TextWording {
  return {
    title,
    clauses: clauses.map((clause, place) => ({ ...clause, id: `${id}-${place + 1}` })),
    ...(mechanisms.length > 0 ? { mechanisms: keyed(mechanisms.map(({ key: _key, ...spec }) => spec)) } : {}),
  };
}
