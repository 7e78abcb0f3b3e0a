import { type MechanismSpec, type Proposal, type TextEstimate, textEstimate } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { useAnnexSpecs } from '../annex/use-annexes.ts';

export interface Effects {
  now: TextEstimate;
  /** What the text is compared with: the version before, or what is on the table while it is revised. */
  before: TextEstimate | undefined;
  /** Are confidential clauses beside it counted in, as this reader has them? */
  isAnnexed: boolean;
  /** May it still come about? What is decided is no longer held against the capital there is. */
  isOpen: boolean;
}

/** What a text would do, and what its former version would have done; nothing where there is nothing to establish. */
export function useEffects(
  specs: readonly MechanismSpec[] | undefined,
  former: readonly MechanismSpec[] | undefined,
  proposal?: Pick<Proposal, 'id' | 'stage'>,
): Effects | undefined {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { id, stage = 'tabled' } = proposal ?? {};
  const annexed = useAnnexSpecs(id);
  const { exercise, mechanisms, briefs, world, crises } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimate is made of these parts of the session alone
  return useMemo(
    () =>
      specs && {
        now: textEstimate(session, seat, [...specs, ...annexed], id),
        before: former && textEstimate(session, seat, [...former, ...annexed], id),
        isAnnexed: annexed.length > 0,
        isOpen: stage === 'tabled' || stage === 'voting',
      },
    [exercise, mechanisms, briefs, world, crises, seat, specs, former, annexed, id, stage],
  );
}
