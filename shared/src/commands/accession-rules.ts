import type { MechanismState } from '../model/mechanism.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { refuse } from '../rules/decision.ts';
import { isKnownTo } from '../rules/known-mechanisms.ts';
import type { Refusal } from '../rules/refusal.ts';
import { isAlive } from '../rules/signing.ts';

/** A mechanism that is in force or being built and that a delegation knows of; one agreed in confidence takes nobody in. */
export function openTo(session: Session, id: string, delegation: DelegationId): MechanismState | { refused: Refusal } {
  const state = Object.hasOwn(session.mechanisms ?? {}, id) ? session.mechanisms![id] : undefined;
  if (!state || !isKnownTo(state, [delegation]) || !isAlive(state)) return refuse('noSuchMechanism');
  return state.readers === undefined ? state : refuse('accessionClosed');
}
