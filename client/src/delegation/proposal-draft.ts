import type { Proposal } from '@demarche/shared';

/** A text being written in this browser; clauses have keys of their own so that they can be moved. */
export interface ProposalDraft {
  title: string;
  clauses: readonly { key: string; text: string }[];
}

export const emptyDraft: ProposalDraft = { title: '', clauses: [{ key: '1', text: '' }] };

export const draftOf = ({ title, clauses }: Pick<Proposal, 'title' | 'clauses'>): ProposalDraft => ({
  title,
  clauses: clauses.map(({ id, text }) => ({ key: id, text })),
});

/** What the commands take: trimmed, without empty clauses. */
export function written({ title, clauses }: ProposalDraft): { title: string; clauses: string[] } {
  return { title: title.trim(), clauses: clauses.map(({ text }) => text.trim()).filter(Boolean) };
}

/** The draft with a clause moved by some places, or unchanged where there is no place to move to. */
export function moved(draft: ProposalDraft, from: number, by: number): ProposalDraft {
  const clause = draft.clauses[from];
  const to = from + by;
  if (!clause || to < 0 || to >= draft.clauses.length) return draft;
  return { ...draft, clauses: draft.clauses.toSpliced(from, 1).toSpliced(to, 0, clause) };
}
