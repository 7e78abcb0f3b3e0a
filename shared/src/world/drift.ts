import type { Part } from './change.ts';
import type { InForce } from './mechanism.ts';
import { issueOf, type World } from './world.ts';

/** Publics lose patience: after so many turns without anything on an issue of this hardness, pressure grows by so much a turn. */
export interface Drift {
  after: number;
  hardness: number;
  perTurn: number;
}

export const USUAL_DRIFT: Readonly<Drift> = { after: 4, hardness: 0.6, perTurn: 1 };

/**
 * What a turn adds to everybody's domestic pressure, if it adds anything. `without`: turns that have passed with nothing
 * in force on a hard issue, this one included. A mechanism whose maturity has gone counts for nothing; where no issue is
 * as hard as that, nothing is missing and nobody loses patience.
 */
export function driftOf(without: number, world: World, inForce: readonly InForce[], drift: Drift = USUAL_DRIFT): Part | undefined {
  const { after, hardness, perTurn } = drift;
  if (without < after || isServed(world, inForce, hardness) || perTurn === 0) return undefined;
  return { track: 'domestic', add: perTurn, formula: 'drift', inputs: { perTurn, without, after } };
}

/** Is something in force on an issue as hard as that, or is there no such issue? Counting `without` starts anew then. */
export function isServed(world: World, inForce: readonly InForce[], hardness: number = USUAL_DRIFT.hardness): boolean {
  const isHard = (issue: string) => issueOf(world, issue).hardness >= hardness;
  return (
    !Object.keys(world.issues).some(isHard) || inForce.some(({ mechanism, maturity }) => maturity > 0 && mechanism.issues.some(isHard))
  );
}
