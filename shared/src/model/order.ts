import type { DelegationId, SeatId } from './seat.ts';

/** Limited, marked, strong: how often an order's effects and price count. */
export type Intensity = 1 | 2 | 3;

/** An order of another delegation that an order waits for, or gives way to. */
export interface OtherOrder {
  delegation: DelegationId;
  /** Id of an overt order in the exercise's catalogue. */
  order: string;
  /** Asked about only as directed at this delegation; absent: at whomever. */
  toward?: DelegationId;
}

/** One sealed instruction of a delegation to its own services. */
export interface Order {
  /** Id of the order in the exercise's catalogue. */
  order: string;
  target?: DelegationId;
  /** The other side, of an order that listens to two. */
  with?: DelegationId;
  text: string;
  /** 1 where it is not said. */
  intensity?: Intensity;
  /** Carried out only if that delegation gives that order in the same turn. */
  ifOther?: OtherOrder;
  /** Carried out only if it does not. */
  unlessOther?: OtherOrder;
}

export interface SealedOrders {
  delegation: DelegationId;
  turn: number;
  orders: Order[];
  by: SeatId;
  at: number;
}

/** Which condition of an order did not hold; `ring` where each of several was to give way to the next. */
export type Unmet = 'ifOther' | 'unlessOther' | 'ring';

export interface RevealedOrder extends Order {
  /** There where the order was not carried out. */
  unmet?: Unmet;
  /** It was carried out, and its target did not give the same order back, on which it does something else. */
  unanswered?: true;
}

export interface RevealedOrders extends Omit<SealedOrders, 'orders'> {
  orders: RevealedOrder[];
  /** The delegation had sealed nothing to be announced. */
  byDefault?: true;
}

/** What the seats of a delegation are writing together; it counts for nothing until it is sealed. */
export interface OrdersDraft {
  delegation: DelegationId;
  turn: number;
  /** How often it was shared: whoever shares another one says which of them was read. */
  version: number;
  orders: DraftedOrder[];
  by: SeatId;
  at: number;
}

export interface DraftedOrder extends Order {
  /** Who wrote it as it stands, and when (server time, ms). */
  changed: { by: SeatId; at: number };
}
