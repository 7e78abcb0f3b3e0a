import type { MapMark, Media, Reliability, Text } from '../exercise/schema.ts';
import type { DelegationId, SeatId } from './seat.ts';

/** One item on a delegation's wire, as its readers see it. */
export interface WireItem {
  id: string;
  kind: 'inject' | 'statement' | 'outcome';
  media: Media;
  /** Whether everybody reads this, or a restricted circle. */
  reach: 'public' | 'restricted';
  title: Text;
  text: Text;
  /** Simulated sender of an inject. */
  from?: { name: Text; org?: Text };
  /** Delegation that issued a statement. */
  by?: DelegationId;
  label?: Text;
  reliability?: Reliability;
  attachments?: string[];
  /** What it puts on the reader's map. */
  map?: MapMark[];
  /** Exercise time in ms by which a reader is asked to acknowledge. */
  acknowledgeBy?: number;
  /** A ringing line: until when (exercise time, ms) it can be answered. */
  ringsUntil?: number;
  /** Server time and exercise time of delivery. */
  at: number;
  played: number;
}

export type CallAnswer = 'answer' | 'defer' | 'decline';

/** What one delegation did with one wire item. */
export interface Receipt {
  by: SeatId;
  at: number;
  played: number;
  answer?: CallAnswer;
}
