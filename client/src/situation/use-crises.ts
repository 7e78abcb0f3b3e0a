import { type CrisisSeen, crisesSeen } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../store/table.ts';

/** The crises that are known at this table, those under way first. */
export function useCrises(): CrisisSeen[] {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { crises, exercise, turnsBegan } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the crises are made of these parts of the session alone
  return useMemo(() => crisesSeen(session, seat), [crises, exercise, turnsBegan, seat]);
}
