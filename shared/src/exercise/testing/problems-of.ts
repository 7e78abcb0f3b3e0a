import { checkExercise } from '../checks.ts';
import type { Exercise } from '../schema.ts';

/** What is wrong with an exercise once it was broken in one place: where, how bad, what was expected. */
export function problemsOf(exercise: Exercise, by: (exercise: Exercise) => void): string[] {
  by(exercise);
  return checkExercise(exercise).map(
    ({ path, severity, expected, at, key }) =>
      `${path.join('.')}${at === undefined ? '' : `@${at}`}${key ? ' key' : ''} ${severity}: ${expected}`,
  );
}
