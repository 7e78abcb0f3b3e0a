import { type DelegationId, delegationBehind } from '@demarche/shared';
import { useSession, useTable } from '../store/table.ts';

/** The delegation whose room this is; undefined for those who look on from outside. */
export function useOwnDelegation(): DelegationId | undefined {
  const { seat } = useTable();
  return useSession((session) => delegationBehind(session, seat));
}
