import type { Controller } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';

/** Who is in office beside the lead, as they were appointed. */
export function useControllers(): Controller[] {
  const all = useSession((session) => session.controllers);
  return useMemo(() => Object.values(all ?? {}).filter(({ endedAt }) => endedAt === undefined), [all]);
}
