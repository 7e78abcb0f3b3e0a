import { type MechanismSpec, type TextEstimate, textEstimate } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';

export interface Effects {
  now: TextEstimate;
  /** What the text is compared with: the version before, or what is on the table while it is revised. */
  before: TextEstimate | undefined;
}

/** What a text would do, and what its former version would have done; nothing where there is nothing to establish. */
export function useEffects(
  specs: readonly MechanismSpec[] | undefined,
  former: readonly MechanismSpec[] | undefined,
  proposal?: string,
): Effects | undefined {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { exercise, mechanisms, briefs, world, crises } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimate is made of these parts of the session alone
  return useMemo(
    () =>
      specs && {
        now: textEstimate(session, seat, specs, proposal),
        before: former && textEstimate(session, seat, former, proposal),
      },
    [exercise, mechanisms, briefs, world, crises, seat, specs, former, proposal],
  );
}
