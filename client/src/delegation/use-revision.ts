import type { MechanismSpec, Proposal } from '@demarche/shared';
import { useMemo, useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { useSession } from '../store/table.ts';
import { type Drafted, specsIn, useDrafted } from './mechanisms/use-drafted.ts';
import { draftOf, type ProposalDraft } from './proposal-draft.ts';

export interface Revision {
  state: 'reading' | 'revising' | 'withdrawing';
  turnTo: (state: Revision['state']) => void;
  /** Has something been kept that is not tabled? */
  isBegun: boolean;
  draft: ProposalDraft;
  drafted: Drafted[];
  /** The mechanisms of the draft, while it is being written. */
  specs: readonly MechanismSpec[] | undefined;
  /** Null forgets the draft. */
  keep: (draft: ProposalDraft | null) => void;
}

const NONE: readonly MechanismSpec[] = [];

/** A tabled text being rewritten by its sponsor, kept in this browser until it is tabled. */
export function useRevision(proposal: Proposal): Revision {
  const [state, turnTo] = useState<Revision['state']>('reading');
  const [kept, keep] = useDraft<ProposalDraft | null>(`revision.${proposal.id}.${proposal.version}`, null);
  const exercise = useSession((session) => session.exercise);
  const tabled = useMemo(() => {
    const everyone = (exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
    return draftOf(proposal, exercise?.mechanisms ?? NONE, everyone);
  }, [proposal, exercise]);
  const draft = kept ?? tabled;
  const drafted = useDrafted(draft.mechanisms);
  const specs = useMemo(() => (state === 'revising' ? specsIn(drafted) : undefined), [state, drafted]);
  return { state, turnTo, isBegun: kept !== null, draft, drafted, specs, keep };
}
