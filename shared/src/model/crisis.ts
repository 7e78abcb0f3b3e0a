import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from './seat.ts';

export type EndOfCrisis = 'over' | 'control' | 'stopped' | 'annulled';

/**
 * A crisis as one circle of readers sees it. The control room has one slot, the parties another, everybody
 * a third once it is noticed by all: each holds only what its readers were told.
 */
export interface CrisisSight {
  /** Id of the crisis in the exercise. */
  crisis: string;
  name: Text;
  issue: string;
  parties: [DelegationId, DelegationId];
  area?: string;
  rung: number;
  was?: number;
  peak: number;
  /** Exercise time in ms of the first news and of the last change. */
  since: number;
  played: number;
  /** Rungs so far with the exercise time they were reached, oldest first. */
  history: [played: number, rung: number][];
  ended?: EndOfCrisis;
}

/** What one mechanism did in one step. */
export interface MechanismAct {
  mechanism: string;
  /** Share of the pressure it took away, and what that is made of. */
  effect: number;
  fit: number;
  cover: number;
  chance: number;
}

/** One step of a crisis with its whole working, for the control room. */
export interface CrisisStep {
  k: number;
  played: number;
  /** The number drawn, and the shares of it that lead up and down. */
  u: number;
  up: number;
  down: number;
  temper: number;
  was: number;
  rung: number;
  /** What the step would have reached, when the facilitator has to confirm it. */
  awaits?: number;
  T: number;
  S: number;
  acts: MechanismAct[];
  inputs: Record<string, number>;
}

/** The control room's record of a crisis. */
export interface CrisisBook {
  momentum: number;
  /** How sure it is who did it: 0 … 1. */
  attribution: number;
  /** Tension and strategic trust of the parties after the last step. */
  T: number;
  S: number;
  steps: CrisisStep[];
  /** Steps that fell due while it waited. */
  owed?: number;
  /** A rung that waits for the facilitator. */
  awaiting?: number;
  /** Why it waits: a step, or the orders of a delegation. */
  asked?: { by?: DelegationId; order?: string };
}
