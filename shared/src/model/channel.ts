import type { ChannelSpec, Text } from '../exercise/schema.ts';
import type { DelegationId, SeatId } from './seat.ts';

export type ChannelKind = 'plenary' | 'bilateral' | ChannelSpec['kind'];

export interface Message {
  id: string;
  by: SeatId;
  /** As it reads now; empty once withdrawn. */
  text: string;
  /** Server time, ms since 1970. */
  at: number;
  /** Exercise time, ms. */
  played: number;
  /** Exercise time in ms at which it was sent, where it took its time. */
  sent?: number;
  /** Whom the control room speaks as. */
  as?: string;
  /** Exercise time in ms. */
  edited?: number;
  withdrawn?: number;
  /** What the press quoted of it. */
  leaked?: { excerpt: string; played: number };
}

/** One call on a hotline. Times are exercise time in ms. */
export interface Call {
  id: string;
  by: SeatId;
  from: DelegationId;
  to: DelegationId;
  played: number;
  ringsUntil: number;
  /** Deferred calls can still be taken while they ring. */
  stage: 'ringing' | 'deferred' | 'connected' | 'declined' | 'unanswered' | 'over';
  /** Who took it; nobody where the model did. */
  answeredBy?: SeatId;
  settled?: number;
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  /** Delegations that read and write here; the control room always reads. */
  members: DelegationId[];
  openedBy?: SeatId;
  /** Oldest first. */
  messages: Message[];
  name?: Text;
  /** The exercise's entry it was made from. */
  spec?: string;
  /** Only these seats take part. */
  seats?: SeatId[];
  /** The mechanism it belongs to, and that mechanism's name in the catalogue. */
  mechanism?: string;
  /** Minutes of play until a message arrives. */
  delayMin?: number;
  credence?: true;
  /** Oldest first. */
  calls?: Call[];
  /** Exercise time in ms at which it was closed. */
  closed?: number;
  /** The channel it goes on from, when the table has changed. */
  follows?: string;
}

/** A message on its way. Times are exercise time in ms. */
export interface Underway {
  id: string;
  channel: string;
  by: SeatId;
  text: string;
  played: number;
  arrives: number;
}

/** An earlier wording of a message. The control room's alone. */
export interface Wording {
  text: string;
  /** Exercise time in ms at which it was changed. */
  played: number;
  became: 'edited' | 'withdrawn' | 'recalled';
  by: SeatId;
  channel: string;
}

export const CREDENCE = ['yes', 'partly', 'no'] as const;

/** Whether a delegation believed what it read. */
export interface Credence {
  channel: string;
  believed: (typeof CREDENCE)[number];
  by: SeatId;
  played: number;
}

/** One draw of the dice about a channel. Control only. `u` < `p` means that it happened. */
export interface ChannelDraw {
  about: 'leak' | 'pickup';
  channel: string;
  /** The message or the call. */
  of: string;
  u: number;
  p: number;
  happened: boolean;
  played: number;
  inputs: Record<string, number>;
}
