import * as z from 'zod/mini';
import { CLAUSE_KINDS, type Clause, type Proposal, type TextMechanism, type TextWording } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { refuse } from '../rules/decision.ts';
import type { Refusal } from '../rules/refusal.ts';
import { keyed } from '../rules/texts.ts';
import { idText, typed } from './command.ts';
import { type MechanismDraft, specsOf, textMechanismDraft } from './mechanism-draft.ts';

const answers = z.exactOptional(z.array(idText).check(z.maxLength(12)));
const kind = z.exactOptional(z.enum(CLAUSE_KINDS));
export const clauseWords = typed(2000);
/** What a clause says of itself beside its words. */
export const clauseMarks = { kind, answers };

/** A clause as it is typed: its words alone, or with what it is about. `id` says which clause of the former wording it is. */
const clauseInput = z.union([clauseWords, z.strictObject({ id: z.exactOptional(idText), text: clauseWords, ...clauseMarks })]);

export const proposalText = z.strictObject({
  title: typed(160),
  clauses: z.array(clauseInput).check(z.minLength(1), z.maxLength(40)),
  /** What it would establish. */
  mechanisms: z.exactOptional(z.array(textMechanismDraft).check(z.maxLength(12))),
});
export type ProposalText = z.infer<typeof proposalText>;

/**
 * A text as it was typed, or why it cannot be. Clauses and mechanisms that are kept from the former wording keep their
 * id and key, whatever is new gets one of its own; `fresh` makes ids unique. [PRO-7]
 */
export function wordingFrom(
  session: Session,
  input: ProposalText,
  fresh: string,
  former?: Pick<Proposal, 'clauses' | 'mechanisms' | 'versions'>,
): { text: TextWording } | { refused: Refusal } {
  const { maxClauses } = session.exercise!.negotiation;
  if (input.clauses.length > maxClauses) return refuse('tooManyClauses', { max: maxClauses });
  const clauses = clausesFrom(input.clauses, fresh, former?.clauses ?? []);
  const refused = unlessKnown(session, clauses);
  if (refused) return refused;
  const drafts = input.mechanisms ?? [];
  const read = specsOf(
    session,
    drafts.map(({ key: _key, ...draft }): MechanismDraft => draft),
  );
  if ('refused' in read) return read;
  const before = keyed(former?.mechanisms);
  const spent = (former?.versions ?? []).flatMap(({ mechanisms }) => keyed(mechanisms).map(({ key }) => key));
  const kept = new Set<string>();
  const mechanisms = read.specs.map((spec, place): TextMechanism => {
    const asked = drafts[place]?.key;
    const same = before.find((one) => one.id === spec.id && !kept.has(one.key) && (asked === undefined || one.key === asked));
    if (!same) return spec;
    kept.add(same.key);
    return { ...spec, key: same.key };
  });
  const all = keyed(mechanisms, [...spent, ...before.map(({ key }) => key)]);
  return { text: { title: input.title, clauses, ...(all.length > 0 ? { mechanisms: all } : {}) } };
}

/** The refusal of a clause that answers a question the exercise does not ask, or nothing. */
export function unlessKnown(session: Session, clauses: readonly Pick<Clause, 'answers'>[]) {
  const asked = (session.exercise?.questions ?? []).map(({ id }) => id);
  const unknown = clauses.flatMap((clause) => clause.answers ?? []).find((id) => !asked.includes(id));
  return unknown === undefined ? undefined : refuse('noSuchQuestion', { question: unknown });
}

/** Clauses typed as bare words are recognised by their words. What a clause was coded as holds for its words alone. */
function clausesFrom(typed: ProposalText['clauses'], fresh: string, former: readonly Clause[]): Clause[] {
  const kept = new Set<string>();
  const find = (fits: (one: Clause) => boolean): Clause | undefined => {
    const found = former.find((one) => !kept.has(one.id) && fits(one));
    if (found) kept.add(found.id);
    return found;
  };
  return typed.map((one, place) => {
    if (typeof one === 'string') return find(({ text }) => text === one) ?? { id: `${fresh}-${place + 1}`, text: one };
    const { id: asked, ...said } = one;
    const same = find(({ id, text }) => (asked === undefined ? text === said.text : id === asked));
    const coding = same?.text === said.text ? same.coding : undefined;
    return { id: same?.id ?? `${fresh}-${place + 1}`, ...said, ...(coding === undefined ? {} : { coding }) };
  });
}
