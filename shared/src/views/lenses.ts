import { type Explanation, explain } from '../exercise/explain.ts';
import { parseExpression } from '../exercise/expression.ts';
import type { Text } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { factsOf } from '../rules/facts.ts';

/** One expert's idea of what matters, asked of a play. */
export interface Lens {
  id: string;
  name: Text;
  text: Text;
  criteria: Criterion[];
}

export interface Criterion {
  text: Text;
  holds: boolean;
  /** The values behind it. */
  why: Explanation;
}

/**
 * The same play under each lens of the exercise, as it stands at a server time in ms. The lenses are the control room's:
 * in a delegation's view there are none. [EVA-5]
 */
export function lensesOf(session: Session, at: number): Lens[] {
  const lenses = session.control?.exercise.evaluation.lenses ?? [];
  if (lenses.length === 0) return [];
  const facts = factsOf(session, at);
  return lenses.map(({ criteria, ...lens }) => ({
    ...lens,
    criteria: criteria.map(({ text, holds }): Criterion => {
      const parsed = parseExpression(holds);
      const why: Explanation = parsed.ok ? explain(parsed.ast, facts) : { kind: 'leaf', holds: false, left: { text: holds } };
      return { text, holds: why.holds, why };
    }),
  }));
}
