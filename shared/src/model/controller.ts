import type { SeatId } from './seat.ts';

/** Whom the lead may seat beside itself. */
export type ControllerKind = 'co' | 'simcell' | 'evaluator' | 'observer';

/** Somebody of the control room, or an observer, as the lead appointed them. */
export interface Controller {
  seat: SeatId;
  kind: ControllerKind;
  /** The name the lead gave; the holder may sit down under another. */
  name: string;
  /** Server time, ms since 1970. */
  appointedAt: number;
  holder?: string;
  /** The seat is no longer theirs since this server time. Its number is never given again. */
  endedAt?: number;
}

/** One controller has taken an item of the queue upon itself. Times are exercise time in ms. */
export interface Claim {
  by: SeatId;
  played: number;
}

/** What a controller leaves for whoever sits down next. */
export interface Handover {
  id: string;
  by: SeatId;
  text: string;
  /** Server time, ms since 1970. */
  at: number;
  /** Exercise time in ms. */
  played: number;
}

/** Play was stopped for the safety of people, not as part of the exercise. Exercise time in ms. */
export interface Halt {
  played: number;
}

/** Who called a safety stop. */
export interface HaltCall extends Halt {
  by: SeatId;
  why?: string;
}
