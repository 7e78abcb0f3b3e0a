import type { Session } from '@demarche/shared';

/** Is there a map, a ladder or an architecture to look at in this exercise? */
export const hasSituation = ({ exercise }: Session): boolean =>
  exercise !== undefined && (exercise.map !== undefined || exercise.ladder !== undefined || exercise.mechanisms !== undefined);
