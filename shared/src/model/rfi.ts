import type { DelegationId, SeatId } from './seat.ts';

/** A request for information, as the delegation that asks reads it. Times are exercise time in ms, `at` server time. */
export interface Rfi {
  id: string;
  delegation: DelegationId;
  by: SeatId;
  text: string;
  /** The wire item it is about. */
  about?: string;
  /** The earlier question of this delegation that it follows. */
  follows?: string;
  at: number;
  played: number;
  /** Since when somebody of the control room sees to it. */
  takenAt?: number;
  stage: 'open' | 'answered' | 'declined' | 'withdrawn';
  /** When it was settled, and what was said: the answer, or why there is none. */
  settledAt?: number;
  answer?: string;
  why?: string;
}

/** Who reads an answer: the asker alone, everybody, or the asker and some others. */
export type RfiReaders = 'asker' | 'all' | DelegationId[];

/** Until when an answer is held back: an exercise time in ms, or the beginning of a turn. */
export type Embargo = { played: number } | { turn: number };

/** An answer as the control room wrote it: what the asker is not told of it. Control only. */
export interface RfiReply {
  by: SeatId;
  text: string;
  to: RfiReaders;
  /** Others read who asked. */
  names?: true;
  embargo?: Embargo;
  /** The wire item in which others read it, once it is out. Says nothing of the question's own id. */
  item: string;
  /** Exercise time in ms. */
  played: number;
}
