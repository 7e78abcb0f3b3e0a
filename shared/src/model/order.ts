import type { DelegationId, SeatId } from './seat.ts';

/** One sealed instruction of a delegation to its own services. */
export interface Order {
  /** Id of the order in the exercise's catalogue. */
  order: string;
  target?: DelegationId;
  /** The other side, of an order that listens to two. */
  with?: DelegationId;
  text: string;
}

export interface SealedOrders {
  delegation: DelegationId;
  turn: number;
  orders: Order[];
  by: SeatId;
  at: number;
}
