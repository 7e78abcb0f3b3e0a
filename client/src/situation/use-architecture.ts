import { type ArchitectureSeen, architectureSeen } from '@demarche/shared';
import { useMemo } from 'react';
import { usePlayed, useSession, useTable } from '../store/table.ts';

const MINUTE = 60_000;

/** The architecture as it is known at this table. How old a crisis is counts in whole minutes of play. */
export function useArchitecture(): ArchitectureSeen {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const minute = Math.floor(usePlayed() / MINUTE) * MINUTE;
  const { mechanisms, prices, exercise, phase, turnsBegan, crises, crisisBooks } = session;
  const parts = [mechanisms, prices, exercise, phase, turnsBegan, crises, crisisBooks];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the architecture is made of these parts of the session alone
  return useMemo(() => architectureSeen(session, seat, minute), [...parts, seat, minute]);
}
