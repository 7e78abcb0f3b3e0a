import type { DelegationId, SeatId } from './seat.ts';

/**
 * How a task went. P: performed without challenges. S: with some challenges. M: with major challenges. U: unable to be
 * performed. N: not observed.
 */
export type Rating = 'P' | 'S' | 'M' | 'U' | 'N';
export const RATINGS = ['P', 'S', 'M', 'U', 'N'] as const satisfies readonly Rating[];

/** The moment something was seen, not the one at which it was written down. */
export interface Moment {
  /** Exercise time in ms. */
  played: number;
  /** Server time, ms since 1970: tells apart what was seen while the clock stood. */
  at: number;
  turn?: number;
}

/** Something of the log that supports a judgement: `inject:S-1`, `vote:…`, `wire:…`, `orders:2/JPN`, `crisis:…`. */
export type EvidenceRef = string;

/** What an evaluator says of a moment. */
export interface Noted {
  text: string;
  delegation?: DelegationId;
  /** As the exercise's evaluation guide names it. */
  capability?: string;
  rating?: Rating;
  evidence: EvidenceRef[];
}

export interface Observation extends Noted {
  id: string;
  by: SeatId;
  moment: Moment;
  /** What it said before, oldest first. Server times, ms since 1970. */
  earlier: (Noted & { by: SeatId; at: number })[];
  /** Server time since which it is withdrawn. */
  withdrawnAt?: number;
}

/** How one task of the evaluation guide was judged, by its place in the guide, from 0. */
export interface TaskRecord {
  task: number;
  by: SeatId;
  /** Server time, ms since 1970. */
  at: number;
  rating?: Rating;
  note?: string;
  evidence: EvidenceRef[];
  /** Earlier judgements, oldest first. */
  earlier: { by: SeatId; at: number; rating?: Rating; note?: string; evidence: EvidenceRef[] }[];
}
