import type { MapMark, Media, Reliability, Text } from '../exercise/schema.ts';
import type { OutcomeOf, Throw } from './adjudication.ts';
import type { DelegationId, SeatId } from './seat.ts';

/**
 * What goes with an item. `media` is a token that opens the file for whoever was told of it: it says neither the
 * file's name nor that there are others. A bare name comes from logs of before.
 */
export type WireAttachment =
  | string
  | { kind: 'file'; media: string; name: string }
  | { kind: 'image'; media: string; alt: Text; caption?: Text }
  | { kind: 'audio'; media: string; title: Text; transcript: Text }
  | { kind: 'video'; media: string; title: Text; transcript: Text; captions?: string }
  | { kind: 'table'; title: Text; source?: Text; columns: string[]; rows: string[][] }
  | WireChart;

/** A chart with the points told so far; of those to come nothing is here. The first column is the axis. */
export interface WireChart {
  kind: 'chart';
  title: Text;
  unit: Text;
  source: Text;
  axis: Text;
  bars?: true;
  columns: string[];
  rows: string[][];
}

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
  attachments?: WireAttachment[];
  /** What it puts on the reader's map. */
  map?: MapMark[];
  /** The order whose outcome this is, where its readers know of the order. */
  outcome?: OutcomeOf;
  /** What the dice have shown on it. */
  thrown?: Throw;
  /** An answer to a question that was released: the question, and who asked where that was to be said. */
  rfi?: { question: string; by?: DelegationId };
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
