import { checkChannels } from './check-channels.ts';
import { checkCrises } from './check-crises.ts';
import { checkEffects } from './check-effects.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkInjects } from './check-injects.ts';
import { checkMap } from './check-map.ts';
import { checkMechanisms } from './check-mechanisms.ts';
import { checkMembership } from './check-membership.ts';
import { checkNegotiation } from './check-negotiation.ts';
import { checkOrders } from './check-orders.ts';
import { checkProcedure } from './check-procedure.ts';
import { checkSigning } from './check-signing.ts';
import { checkStart } from './check-start.ts';
import { checkTable } from './check-table.ts';
import { checkTexts } from './check-texts.ts';
import { checkTurns } from './check-turns.ts';
import { checkVoices } from './check-voices.ts';
import type { Problem } from './problem.ts';
import type { Exercise } from './schema.ts';

export type { Problem } from './problem.ts';

const CHECKS = [
  checkTable,
  checkMembership,
  checkNegotiation,
  checkMechanisms,
  checkCrises,
  checkMap,
  checkSigning,
  checkStart,
  checkTurns,
  checkOrders,
  checkChannels,
  checkProcedure,
  checkInjects,
  checkVoices,
  checkEffects,
  checkExpressions,
  checkTexts,
];

/** What the shape alone cannot say: references, reachability, names. An exercise without errors can be played. */
export function checkExercise(exercise: Exercise): Problem[] {
  return CHECKS.flatMap((check) => check(exercise));
}
