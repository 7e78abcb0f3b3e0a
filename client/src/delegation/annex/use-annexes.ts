import { type Annex, annexesBeside, type MechanismSpec, specsBeside } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';

/** Confidential clauses beside a text, as far as this reader has them. */
export function useAnnexes(proposal: string): Annex[] {
  const annexes = useSession((session) => session.annexes);
  return useMemo(() => (annexes ? annexesBeside({ annexes }, proposal) : []), [annexes, proposal]);
}

/** The mechanisms of these clauses; none before a text is tabled. */
export function useAnnexSpecs(proposal: string | undefined): readonly MechanismSpec[] {
  const annexes = useAnnexes(proposal ?? '');
  return useMemo(() => specsBeside(annexes), [annexes]);
}
