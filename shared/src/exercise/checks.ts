import { checkEffects } from './check-effects.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkInjects } from './check-injects.ts';
import { checkTable } from './check-table.ts';
import { checkTexts } from './check-texts.ts';
import { checkTurns } from './check-turns.ts';
import type { Problem } from './problem.ts';
import type { Exercise } from './schema.ts';

export type { Problem } from './problem.ts';

/** What the shape alone cannot say: references, reachability, names. An exercise without errors can be played. */
export function checkExercise(exercise: Exercise): Problem[] {
  return [checkTable, checkTurns, checkInjects, checkEffects, checkExpressions, checkTexts].flatMap((check) => check(exercise));
}
