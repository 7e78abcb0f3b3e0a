/**
 * One pause-aware clock per session. Exercise time is milliseconds of play since STARTEX; it stands
 * still while the clock is paused, so a deadline in exercise time needs no correction after a pause.
 */
export interface Clock {
  running: boolean;
  /** Server time (ms since 1970) at which `elapsed` was true. */
  anchorAt: number;
  /** Exercise time in ms at `anchorAt`. */
  elapsed: number;
  /** Why the clock stands, as the facilitator or the server put it. */
  pausedBecause?: string;
}

/** Where in the exercise we are. Times are exercise time in ms. */
export interface PhaseNow {
  turn: number;
  /** Index into the turn's phases. */
  index: number;
  beganAt: number;
  endsAt: number;
  /** Exercise time at which the turn began: scenario time is counted from here. */
  turnBeganAt: number;
  /** The time is up and the exercise says the facilitator moves on. */
  waiting: boolean;
}

export type Stage = 'lobby' | 'running' | 'ended';
