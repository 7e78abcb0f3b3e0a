import type { MotionKind } from '../exercise/schema.ts';
import type { DelegationId, SeatId } from './seat.ts';

/** A delegation on the list of speakers. Times are exercise time in ms. */
export interface Speaker {
  delegation: DelegationId;
  by: SeatId;
  asked: number;
}

/** Who has the floor, and until when. */
export interface Floor {
  delegation: DelegationId;
  as: 'speech' | 'reply';
  from: number;
  until: number;
}

export const POINTS = ['order', 'information', 'privilege'] as const;
/** Of order: the rules are not kept. Of information: a question. Of personal privilege: a right of reply is asked for. */
export type PointKind = (typeof POINTS)[number];

/** What a chair said to a point. */
export interface Ruling {
  upheld: boolean;
  words: string;
  by: SeatId;
  played: number;
  /** The appeal against it, if there was one: the id of the motion. */
  appeal?: string;
  /** The meeting has overruled it. */
  fell?: true;
}

export interface Point {
  id: string;
  kind: PointKind;
  delegation: DelegationId;
  by: SeatId;
  text: string;
  played: number;
  ruling?: Ruling;
}

/** `moved` waits for a second; `pending` for the chair; `unopposed` passes unless somebody objects in time. */
export type MotionStage = 'moved' | 'pending' | 'unopposed' | 'voting' | 'passed' | 'failed' | 'withdrawn';

/** What is moved, with what it needs to be clear about. */
export interface MotionTerms {
  kind: MotionKind | 'appeal';
  /** The text it is about. */
  proposal?: string;
  /** Of a suspension. */
  minutes?: number;
  /** The speaking time that is asked for. */
  seconds?: number;
  /** The parts of a division, each a list of addresses in the text. */
  parts?: string[][];
  /** The point whose ruling is appealed. */
  point?: string;
}

export interface Motion extends MotionTerms {
  id: string;
  delegation: DelegationId;
  by: SeatId;
  played: number;
  stage: MotionStage;
  secondedBy?: DelegationId;
  /** Exercise time in ms until which an objection brings it to a vote. */
  until?: number;
  objectedBy?: DelegationId;
  /** Exercise time in ms. */
  decided?: number;
}

/** The meeting in plenary under its rules of procedure. Everybody sees all of it. */
export interface Procedure {
  /** In the order in which they asked. */
  list: Speaker[];
  /** Whether the list takes names; as the exercise says until somebody opens or closes it. */
  listOpen?: boolean;
  floor?: Floor;
  /** Rights of reply that were granted and not yet used, oldest first. */
  replies: DelegationId[];
  /** Where a motion has changed it. */
  speakingSec?: number;
  /** Exercise time in ms. */
  suspended?: { since: number; until: number };
  /** Until the next phase in which the rules hold. */
  adjourned?: { since: number };
  /** Text → the turn for the rest of which debate on it is adjourned. */
  setAside?: Record<string, number>;
  /** Texts on which debate is closed, until the clock has put them to the vote at the same moment. */
  closed?: string[];
  points: Record<string, Point>;
  motions: Record<string, Motion>;
}
