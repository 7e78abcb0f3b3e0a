import type { SeatId } from './seat.ts';

/** A moment somebody of the control room marked, in play or in the replay. Control only. */
export interface Bookmark {
  id: string;
  /** The moment it marks, not the one at which it was made: exercise time in ms, server time in ms since 1970. */
  played: number;
  at: number;
  text: string;
  /** What it is about, as in an observation's evidence: `inject:S-1`, `vote:…`. */
  about?: string;
  by: SeatId;
  /** The replay stops here and asks the participants before it goes on. */
  asks?: boolean;
  /** What was said of it since, oldest first. */
  comments?: BookmarkComment[];
}

export interface BookmarkComment {
  by: SeatId;
  text: string;
  /** Server time, ms since 1970. */
  at: number;
}
