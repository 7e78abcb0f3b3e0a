import type { CommandInput, MechanismSpec, Proposal } from '@demarche/shared';
import { type DraftedMechanism, draftOfMechanism, writtenMechanism } from './mechanisms/mechanism-draft.ts';

/** A text being written in this browser; clauses and mechanisms have keys of their own so that they can be moved. */
export interface ProposalDraft {
  title: string;
  clauses: readonly { key: string; text: string }[];
  /** Absent in drafts of exercises that establish nothing. */
  mechanisms?: readonly DraftedMechanism[];
}

export const emptyDraft: ProposalDraft = { title: '', clauses: [{ key: '1', text: '' }] };

/** A tabled text to go on from; `catalogue` and `everyone` are the exercise's templates and countries. */
export function draftOf(
  { title, clauses, mechanisms = [] }: Pick<Proposal, 'title' | 'clauses' | 'mechanisms'>,
  catalogue: readonly MechanismSpec[],
  everyone: readonly string[],
): ProposalDraft {
  const templateOf = (id: string) => catalogue.find((one) => one.id === id);
  return {
    title,
    clauses: clauses.map(({ id, text }) => ({ key: id, text })),
    ...(mechanisms.length === 0
      ? {}
      : { mechanisms: mechanisms.map((spec, place) => draftOfMechanism(spec, templateOf(spec.id), everyone, `tabled-${place}`)) }),
  };
}

/** What the commands take: trimmed, without empty clauses. */
export function written({ title, clauses, mechanisms = [] }: ProposalDraft): CommandInput<'tableProposal'> {
  return {
    title: title.trim(),
    clauses: clauses.map(({ text }) => text.trim()).filter(Boolean),
    ...(mechanisms.length === 0 ? {} : { mechanisms: mechanisms.map(writtenMechanism) }),
  };
}

/** The draft with a clause moved by some places, or unchanged where there is no place to move to. */
export function moved(draft: ProposalDraft, from: number, by: number): ProposalDraft {
  const clause = draft.clauses[from];
  const to = from + by;
  if (!clause || to < 0 || to >= draft.clauses.length) return draft;
  return { ...draft, clauses: draft.clauses.toSpliced(from, 1).toSpliced(to, 0, clause) };
}
