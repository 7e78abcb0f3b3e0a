import { type Clause, type CommandInput, keyed, type MechanismSpec, type TextWording } from '@demarche/shared';
import { type DraftedMechanism, draftOfMechanism, writtenMechanism } from './mechanisms/mechanism-draft.ts';

/** A clause being written. Its key is the id of the clause that it rewrites, if it does. */
export interface DraftedClause extends Pick<Clause, 'text' | 'kind' | 'answers'> {
  key: string;
}

/** A text being written in this browser; clauses and mechanisms have keys of their own so that they can be moved. */
export interface ProposalDraft {
  title: string;
  clauses: readonly DraftedClause[];
  /** Absent in drafts of exercises that establish nothing. */
  mechanisms?: readonly DraftedMechanism[];
}

export const emptyDraft: ProposalDraft = { title: '', clauses: [{ key: '1', text: '' }] };

/** A tabled text to go on from; `catalogue` and `everyone` are the exercise's templates and countries. */
export function draftOf(
  { title, clauses, mechanisms = [] }: TextWording,
  catalogue: readonly MechanismSpec[],
  everyone: readonly string[],
): ProposalDraft {
  const templateOf = (id: string) => catalogue.find((one) => one.id === id);
  return {
    title,
    clauses: clauses.map(({ id, text, kind, answers }) => ({ key: id, text, ...(kind && { kind }), ...(answers && { answers }) })),
    ...(mechanisms.length === 0
      ? {}
      : { mechanisms: keyed(mechanisms).map(({ key, ...spec }) => draftOfMechanism(spec, templateOf(spec.id), everyone, key)) }),
  };
}

/** A text as the commands take one that is typed. */
export type Written = Exclude<CommandInput<'tableProposal'>, { draft: string }>;

/** What the commands take: trimmed, without empty clauses. Keys say which clause or mechanism of the former wording is meant. */
export function written({ title, clauses, mechanisms = [] }: ProposalDraft): Written {
  return {
    title: title.trim(),
    clauses: clauses.map(({ key, text, ...marks }) => ({ id: key, text: text.trim(), ...marks })).filter(({ text }) => text !== ''),
    ...(mechanisms.length === 0 ? {} : { mechanisms: mechanisms.map((one) => ({ ...writtenMechanism(one), key: one.key })) }),
  };
}

/** The draft with a clause moved by some places, or unchanged where there is no place to move to. */
export function moved(draft: ProposalDraft, from: number, by: number): ProposalDraft {
  const clause = draft.clauses[from];
  const to = from + by;
  if (!clause || to < 0 || to >= draft.clauses.length) return draft;
  return { ...draft, clauses: draft.clauses.toSpliced(from, 1).toSpliced(to, 0, clause) };
}
