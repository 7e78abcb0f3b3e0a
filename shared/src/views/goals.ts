import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { factsOf } from '../rules/facts.ts';
import { isSo } from '../rules/trigger.ts';

/** What a delegation is to reach or must not cross, as it stands now. */
export interface Goal {
  id: string;
  kind: 'objective' | 'redLine';
  text: Text;
  /** For an objective: reached. For a red line: crossed. Nothing where only a person can say. */
  holds?: boolean;
}

/** How many objectives that can be reckoned are not reached as it stands, of how many; and how many red lines are crossed. [GOA-1] */
export function atRisk(goals: readonly Goal[]): { unmet: number; of: number; crossed: number } {
  const reckoned = goals.filter(({ kind, holds }) => kind === 'objective' && holds !== undefined);
  const unmet = reckoned.filter(({ holds }) => !holds).length;
  return { unmet, of: reckoned.length, crossed: goals.filter(({ kind, holds }) => kind === 'redLine' && holds).length };
}

/**
 * A delegation's objectives and red lines, each asked of the session as it is. The conditions are the control room's:
 * in a delegation's own view there is nothing to ask, and nothing is returned. `at` is server time in ms. [GOA-1]
 */
export function goalsOf(session: Session, delegation: DelegationId, at: number): Goal[] {
  const written = session.control?.exercise.delegations.find((one) => one.id === delegation);
  if (!written) return [];
  const facts = factsOf(session, at, [delegation]);
  const asked = (condition: string | undefined) => (condition === undefined ? {} : { holds: isSo(condition, facts) });
  return [
    ...written.objectives.map(({ id, text, scoredBy }): Goal => ({ id, kind: 'objective', text, ...asked(scoredBy) })),
    ...written.redLines.map(({ id, text, violatedIf }): Goal => ({ id, kind: 'redLine', text, ...asked(violatedIf) })),
  ];
}
