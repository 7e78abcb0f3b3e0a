import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import { factsOf } from './facts.ts';
import { isSo } from './trigger.ts';

/** Has the expected action of a delivered inject been taken? Without a condition only a person can say so. [INJ-5] */
export function evaluateMet(session: Session, { inject }: InjectState, at: number): boolean {
  const met = inject.expected?.met;
  return met !== undefined && isSo(met, factsOf(session, at));
}
