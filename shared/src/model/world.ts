import type { DelegationId } from './seat.ts';

/** What moved a variable, as far as its reader may know. */
export type Cause =
  | { kind: 'order'; by: DelegationId; order: string }
  | { kind: 'crisis'; crisis: string }
  | { kind: 'mechanism'; mechanism: string }
  | { kind: 'turn'; turn: number }
  | { kind: 'assessment'; turn: number }
  | { kind: 'control'; why: string };

/** One term of a change: which formula, with which inputs, gave how much. The terms of a change sum to it. */
export interface Term {
  track: string;
  add: number;
  formula: string;
  inputs: Record<string, number>;
  /** The mechanism, pair, order or inject it comes from. */
  by?: string;
}

/** Why a variable is what it is: one change with its terms. The control room's. */
export interface Reason {
  played: number;
  was: number;
  value: number;
  terms: Term[];
  cause?: Cause;
}

/** One variable of the world, with the reason of its last change. Points unless the exercise says otherwise. */
export interface WorldValue {
  value: number;
  was?: number;
  /** Sum of what was added, before the range cut it. */
  add?: number;
  track?: string;
  /** The wire item that told this reader of the cause, if it told one. */
  wire?: string;
  /** What else moved it, if its reader may know. */
  cause?: Cause;
  /** Exercise time in ms of the last change. */
  played: number;
  /** Values so far with the exercise time they began, oldest first. */
  history: [played: number, value: number][];
}
