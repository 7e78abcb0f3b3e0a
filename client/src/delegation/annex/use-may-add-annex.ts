import type { Proposal } from '@demarche/shared';
import { useSession, useTable } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';

/** Does this delegation stand behind a text on the table to which confidential clauses can be added? */
export function useMayAddAnnex({ sponsor, cosponsors, stage }: Proposal): boolean {
  const { give } = useTable();
  const own = useOwnDelegation();
  const isTaken = useSession((session) => session.exercise?.negotiation.confidential !== false);
  const isBehind = own !== undefined && (sponsor === own || cosponsors?.includes(own) === true);
  return give !== undefined && isTaken && isBehind && stage === 'tabled';
}
