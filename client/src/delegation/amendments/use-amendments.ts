import { type Amendment, pendingAmendments } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';

/** Amendments to a text: those that wait in the sequence in which they are voted, and what became of the others, the latest first. */
export function useAmendments(proposal: string): { pending: Amendment[]; settled: Amendment[] } {
  const amendments = useSession((session) => session.amendments);
  return useMemo(() => {
    const pending = pendingAmendments(amendments === undefined ? {} : { amendments }, proposal);
    const all = Object.values(amendments ?? {}).filter((one) => one.proposal === proposal);
    return { pending, settled: all.filter((one) => !pending.includes(one)).reverse() };
  }, [amendments, proposal]);
}
