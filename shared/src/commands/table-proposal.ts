import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessAllowed } from './command.ts';
import { mechanismDraft, specsOf } from './mechanism-draft.ts';

export const proposalText = z.strictObject({
  title: typed(160),
  clauses: z.array(typed(2000)).check(z.minLength(1), z.maxLength(40)),
  /** What it would establish. */
  mechanisms: z.exactOptional(z.array(mechanismDraft).check(z.maxLength(12))),
});

/** Clauses with ids of their own, so that changes can be followed clause by clause. */
export const numbered = (id: string, clauses: readonly string[]) => clauses.map((text, index) => ({ id: `${id}-${index + 1}`, text }));

/** A delegation lays a text before all. [PRO-1] */
export const tableProposal = command({
  input: proposalText,
  decide(session, { title, clauses, mechanisms }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const { maxProposals, maxClauses } = session.exercise!.negotiation;
    const all = Object.values(session.proposals);
    if (all.filter((one) => one.stage === 'tabled' || one.stage === 'voting').length >= maxProposals) {
      return refuse('tooManyProposals', { max: maxProposals });
    }
    if (clauses.length > maxClauses) return refuse('tooManyClauses', { max: maxClauses });
    const read = specsOf(session, mechanisms ?? []);
    if ('refused' in read) return read;
    const proposal = {
      id: given.id,
      number: all.length + 1,
      title,
      clauses: numbered(given.id, clauses),
      ...(read.specs.length > 0 ? { mechanisms: read.specs } : {}),
      sponsor: delegationOf(given.seat)!,
      by: given.seat,
      played: played(session.clock, given.at),
    };
    return { events: [told(given.at, TO_ALL, 'proposalTabled', proposal)] };
  },
});
