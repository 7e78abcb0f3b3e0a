import type { DelegationId, SeatId } from './seat.ts';

/** One delegation's ranking of the agenda, first comes first. */
export interface Ranking {
  delegation: DelegationId;
  order: string[];
  by: SeatId;
  at: number;
}

/** All rankings once revealed, with what they come to. */
export interface AgendaResult {
  rankings: Record<DelegationId, string[]>;
  /** Elements with their Borda points, most first. */
  points: { element: string; points: number }[];
  /** Kendall's W: 0 no agreement … 1 the same ranking. */
  concordance: number;
  played: number;
}
