import { type Meeting, meetingSeen } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';

/** The meeting as this table sees it; nothing while no rules of procedure hold. */
export function useMeeting(): Meeting | undefined {
  const { seat } = useTable();
  const session = useSession((one) => one);
  return useMemo(() => meetingSeen(session, seat), [session, seat]);
}
