import type { PublicExercise } from '../exercise/parts.ts';
import type { DelegationId, SeatId, SeatState } from './seat.ts';

/** A change at the table, as everybody reads it. Exercise time in ms. */
export interface TableChange {
  what: 'joined' | 'left' | 'takesPart' | 'observes' | 'powers';
  delegation: DelegationId;
  why: string;
  played: number;
  /** What it split off from, or what takes its place. */
  other?: DelegationId;
  /** Whose powers changed. */
  seat?: SeatId;
}

/** How the table came to be as it is, once it has changed; everybody knows. */
export interface TableHistory {
  /** Those that have left, and how their seats were filled then: who comes back sits where they sat. */
  former: (PublicExercise['delegations'][number] & { sat: Record<string, SeatState> })[];
  /** Oldest first. */
  changes: TableChange[];
  /** Who takes or took part, each at a place of its own that nobody else gets. */
  accents: DelegationId[];
}
