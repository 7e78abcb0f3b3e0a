import type { DecisionRule } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import { type Ballot, passes as decides } from '../world/deciding.ts';

/** Does a vote pass? One ballot per elector; an elector without a ballot is absent. The table of rules is the simulation's. [VOT-4] */
export function passes(rule: DecisionRule, ballots: Readonly<Record<DelegationId, Ballot>>): boolean {
  return decides(rule, ballots);
}
