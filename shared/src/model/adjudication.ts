import type { Effect } from '../exercise/schema.ts';
import type { Order } from './order.ts';
import type { DelegationId, SeatId } from './seat.ts';

/**
 * How it is decided what comes of an order: by the model's rule; by the facilitator in words of its own; by a matrix
 * argument and two dice; by estimates of its chances or by a vote; or by what those concerned agree on.
 */
export type AdjudicationMode = 'rule' | 'free' | 'matrix' | 'vote' | 'consensual';

/** What the rule would make of an order, before anybody has looked at it. */
export interface Proposed {
  /** Already as often as the order is intense. */
  effects: Effect[];
  /** Its target gave the same order back. */
  mirrored?: true;
  /** What follows with chance `p`, and whether the dice say so. */
  draw?: { p: number; effects: Effect[]; drawn: boolean };
}

/** Succeeds with something more, succeeds, fails narrowly, fails. */
export type Verdict = 'yesAnd' | 'yes' | 'noBut' | 'no';

/** What the dice, or a count, have shown. */
export type Throw =
  | { kind: 'matrix'; dice: [number, number]; net: number; total: number; verdict: Verdict }
  /** `p`: the median in per cent; `drawn`: 1 … 100. It succeeds where no more than `p` was drawn. */
  | { kind: 'estimate'; p: number; least: number; most: number; drawn: number; verdict: Verdict }
  | { kind: 'majority'; yes: number; no: number; verdict: Verdict };

/** An argument with the weight that the facilitator gave it: −2 … +2. */
export interface Weighed {
  text: string;
  by?: DelegationId;
  weight: number;
}

/** What some are told of an outcome: each entry is read by its own list alone. */
export interface ToldOf {
  /** Delegation codes, `all` or `public`. */
  to: string[];
  text: string;
}

export interface Outcome {
  mode: AdjudicationMode;
  /** Whether the order did what it was given for: lifts its crisis, listens. */
  succeeds: boolean;
  effects: Effect[];
  told: ToldOf[];
  /** Kept for the control room. */
  reason?: string;
  by: SeatId;
  /** Exercise time in ms. */
  played: number;
}

/** An order that waits for what comes of it. The control room's. */
export interface Adjudication {
  id: string;
  turn: number;
  delegation: DelegationId;
  order: Order;
  mode: AdjudicationMode;
  proposed: Proposed;
  /** What each controller gives for its chances, in per cent. */
  estimates?: Record<SeatId, number>;
  weighed?: Weighed[];
  thrown?: Throw;
  outcome?: Outcome;
  /** What was changed after publication, oldest first. */
  overridden?: Outcome[];
}

export type HearingKind = 'matrix' | 'estimate' | 'majority' | 'consensual';

/** For or against: one thing that somebody said in a matrix argument. */
export interface Argument {
  id: string;
  delegation: DelegationId;
  side: 'pro' | 'con';
  text: string;
  played: number;
}

/** An order on which some delegations are heard, as these read it. Its id is that of the adjudication. */
export interface Hearing {
  id: string;
  kind: HearingKind;
  turn: number;
  /** Whose order it is. */
  delegation: DelegationId;
  order: string;
  target?: DelegationId;
  /** What is done, what it is meant to bring about, and up to three reasons why it should. */
  action: string;
  intended: string;
  reasons: string[];
  asked: DelegationId[];
  /** Whether all who are heard read what is said, or the control room alone. */
  open: boolean;
  points: Argument[];
  /** The outcome that is to be agreed, and who has agreed to it as it stands. */
  text?: string;
  agreed: DelegationId[];
  closed: boolean;
  played: number;
}

/** What one delegation said in a hearing for the control room alone: its own. */
export interface Plea {
  points: Argument[];
  /** Per cent. */
  p?: number;
  choice?: 'yes' | 'no';
}

/** That orders of a turn wait for their outcome, as everybody may know. */
export interface Awaited {
  /** The phase at whose end they were revealed. */
  index: number;
  /** Exercise time in ms. */
  since: number;
  publishedAt?: number;
}

/** Which order an item of the wire tells of. */
export interface OutcomeOf {
  turn: number;
  delegation: DelegationId;
  order: string;
  target?: DelegationId;
  /** How it was decided; absent where only the dice are shown. */
  mode?: AdjudicationMode;
  /** It was told otherwise before. */
  again?: true;
}
