import { type VariableKept, variablesKept } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';

/** Every variable of the world with what moved it last and who sees it. */
export function useVariablesKept(): VariableKept[] {
  const session = useSession((one) => one);
  const { world, reasons, control, heardBy, mechanisms, msel } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are made of these parts of the session alone
  return useMemo(() => variablesKept(session), [world, reasons, control, heardBy, mechanisms, msel]);
}
