import { applied, changesFrom, mechanismsIn, type Proposal, type Session, type TextChange, wordingOf } from '@demarche/shared';
import { useMemo, useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { useSession } from '../../store/table.ts';
import type { ProposalDraft } from '../proposal-draft.ts';
import { draftOf } from '../proposal-draft.ts';
import { rebased, stepsTo } from './amendment-draft.ts';

interface Kept {
  /** The wording it was begun over. */
  base: ProposalDraft;
  text: ProposalDraft;
  reason: string;
}

/** Where an amendment to a text is kept in this browser. */
export const draftName = ({ id }: Pick<Proposal, 'id'>): string => `amendment.${id}`;

/** An amendment being written over a tabled text, kept in this browser until it is moved. */
export function useAmending(proposal: Proposal) {
  const [isWriting, write] = useState(false);
  const [kept, keep] = useDraft<Kept | null>(draftName(proposal), null);
  const exercise = useSession((session) => session.exercise);
  const { tabled, catalogue, everyone } = useMemo(() => {
    const countries = (exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
    const templates = exercise?.mechanisms ?? [];
    return { tabled: draftOf(proposal, templates, countries), catalogue: templates, everyone: countries };
  }, [proposal, exercise]);
  const draft = useMemo(() => (kept ? rebased(kept.text, kept.base, tabled) : tabled), [kept, tabled]);
  const steps = useMemo(() => stepsTo(draft, proposal, catalogue, everyone), [draft, proposal, catalogue, everyone]);
  // The rule that the command asks; of a session it reads nothing but the exercise.
  const read = useMemo(
    () => (exercise ? changesFrom({ exercise } as Session, proposal, steps, { id: 'new', number: 0 }) : undefined),
    [exercise, proposal, steps],
  );
  const changes: readonly TextChange[] | undefined = read && 'changes' in read ? read.changes : undefined;
  const specs = useMemo(() => {
    const after = isWriting && changes ? applied(wordingOf(proposal), changes) : undefined;
    return after && mechanismsIn(after);
  }, [isWriting, changes, proposal]);
  return {
    isWriting,
    write,
    isBegun: kept !== null,
    draft,
    reason: kept?.reason ?? '',
    steps,
    changes,
    refusal: read && 'refused' in read ? read.refused : undefined,
    /** The mechanisms of the amended text, while it is being written. */
    specs,
    /** Null forgets what was written. */
    keep: (next: Partial<Omit<Kept, 'base'>> | null) => keep(next && { base: tabled, text: draft, reason: kept?.reason ?? '', ...next }),
  };
}
export type Amending = ReturnType<typeof useAmending>;
