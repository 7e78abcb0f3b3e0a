import type { DelegationId, SeatId } from './seat.ts';

export type ChannelKind = 'plenary' | 'bilateral' | 'group';

export interface Message {
  id: string;
  by: SeatId;
  text: string;
  /** Server time, ms since 1970. */
  at: number;
  /** Exercise time, ms. */
  played: number;
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  /** Delegations that read and write here; the control room always reads. */
  members: DelegationId[];
  openedBy?: SeatId;
  /** Oldest first. */
  messages: Message[];
}
