import { type AgendaSeen, agendaSeen } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';

/** The agenda as it is known at this table; nothing in an exercise without one. */
export function useAgenda(): AgendaSeen | undefined {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { exercise, phase, stage, rankings, agendaResult } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the agenda is made of these parts of the session alone
  return useMemo(() => agendaSeen(session, seat), [exercise, phase, stage, rankings, agendaResult, seat]);
}
