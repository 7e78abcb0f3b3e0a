import { evaluate, parseExpression } from '../exercise/expression.ts';
import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import { factsOf } from './facts.ts';

/** Has the expected action of a delivered inject been taken? Without a condition only a person can say so. [INJ-5] */
export function evaluateMet(session: Session, { inject }: InjectState, at: number): boolean {
  const met = inject.expected?.met;
  if (met === undefined) return false;
  const parsed = parseExpression(met);
  return parsed.ok && Boolean(evaluate(parsed.ast, factsOf(session, at)));
}
