import type { DelegationId, SeatId } from './seat.ts';

/** What a participant thinks of the play, written in silence after ENDEX. One for each seat and question or moment, the last one counts. */
export interface Note {
  id: string;
  delegation: DelegationId;
  by: SeatId;
  /** The exercise's question for the hotwash, by its place from 0; absent: a free note. */
  question?: number;
  /** What it would have done at a decision point of the replay: exercise time in ms, to the second. */
  moment?: number;
  text: string;
  /** Server time, ms since 1970. */
  at: number;
}

/** A note as everybody reads it once all were revealed. */
export type RevealedNote = Pick<Note, 'delegation' | 'question' | 'moment' | 'text'>;

/** What was lifted after ENDEX: whoever reads the log now reads it with these labels as well. */
export interface Declassification {
  labels: string[];
  why: string;
  /** Server time, ms since 1970. */
  at: number;
}
