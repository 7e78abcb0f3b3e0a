export type SeatId = string;
export type DelegationId = string;

/** What a seat may do at the table, as the exercise grants it. */
export type Permission = 'speak' | 'draft' | 'vote' | 'sign' | 'order' | 'hotline' | 'chair';

/** How a seat is filled just now. */
export interface SeatState {
  /** The name the holder gave when taking the seat. */
  holder?: string;
  ready: boolean;
  autopilot: boolean;
  /** The facilitator has said that the holder is away. */
  absent?: true;
}

export const FACILITATOR: SeatId = 'control.facilitator';
/** The session's own clock: phases, scheduled injects and deadlines come due through this seat. */
export const CLOCK: SeatId = 'control.clock';
