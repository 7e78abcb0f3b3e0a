import type { SeatId } from './seat.ts';

/**
 * What did not happen as the log says, and how it was. An amount, an intensity or a number of orders of 0 annuls it.
 * - `inject`: what its effects should have added, one number each, and which of its crises broke out
 * - `order`: how often what one order of a turn does was to be done; `place` counts the orders the delegation sealed
 * - `deed`: something the control room did by hand, at a position of the log: another value, or none
 * - `vote`: what a vote on a text decided
 * - `build`: whether the dice of a turn were with a mechanism
 * - `step`: the rung that a crisis reached in its step number `k`
 */
export type Fact =
  | { of: 'inject'; inject: string; adds: number[]; crises: string[] }
  | { of: 'order'; turn: number; delegation: string; place: number; intensity: number }
  | { of: 'deed'; position: number; value?: number }
  | { of: 'vote'; vote: string; outcome: 'passed' | 'failed' }
  | { of: 'build'; mechanism: string; turn: number; outcome: 'progress' | 'setback' }
  | { of: 'step'; crisis: string; k: number; rung: number };

/** What a correction moved: a variable, or the rung of a crisis, what it was and what it is. */
export interface Moved {
  key: string;
  was: number;
  is: number;
}

/** One correction: what it puts right or which earlier one it takes back, why, and what it moved. The control room's. */
export interface Correction {
  id: string;
  facts: Fact[];
  undoes?: string;
  why: string;
  by: SeatId;
  /** Exercise time in ms. */
  played: number;
  moved: Moved[];
  mechanisms: string[];
  crises: string[];
  /** Injects that wait for a condition: those it would have let go, and those it would not have. What was delivered stays so. */
  fired: string[];
  unfired: string[];
  /** Delegations that were sent a notice. */
  noticed: string[];
  /** How many events after its record are what it changes. */
  count: number;
}

/** Where play goes on, once it no longer goes on here. */
export interface Continued {
  session: string;
  /** The turn at which it goes on. */
  turn: number;
  why: string;
}

/** Where a session comes from. The control room's. */
export interface Fork {
  session: string;
  /** How many events of that session's log came before. */
  position: number;
  turn: number;
}
