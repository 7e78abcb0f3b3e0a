import { type ArchitectureSeen, architectureSeen } from '@demarche/shared';
import { useMemo } from 'react';
import { usePlayed, useSession, useTable } from '../store/table.ts';

const MINUTE = 60_000;

/** The architecture as it is known at this table. How old a crisis is counts in whole minutes of play. */
export function useArchitecture(): ArchitectureSeen {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { mechanisms, prices, exercise, phase, turnsBegan, crises, crisisBooks } = session;
  // Never before the turn began: in the minute before, the scenario stood in another day.
  const minute = Math.max(Math.floor(usePlayed() / MINUTE) * MINUTE, phase?.turnBeganAt ?? 0);
  const parts = [mechanisms, prices, exercise, phase, turnsBegan, crises, crisisBooks];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the architecture is made of these parts of the session alone
  return useMemo(() => architectureSeen(session, seat, minute), [...parts, seat, minute]);
}
