import type { OrdersDraft, RevealedOrders, SealedOrders } from '../model/order.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface OrderEvents {
  /** Told to the delegation itself; nothing of it reaches others before the reveal. */
  ordersSealed: Omit<SealedOrders, 'at'>;
  ordersWithdrawn: { turn: number; delegation: DelegationId };
  /** What the seats of a delegation write together, told to the delegation itself and never to others. */
  ordersDrafted: Omit<OrdersDraft, 'at'>;
  /** All overt orders of a turn at once, to everybody, in the exercise's order of delegations. */
  ordersRevealed: { turn: number; orders: RevealedOrders[]; played: number };
}

export const orderEvolvers: Evolvers<OrderEvents> = {
  ordersSealed(session, orders, { at }) {
    const turn = inner(session.sealed, orders.turn);
    turn[orders.delegation] = { ...orders, at };
  },
  ordersWithdrawn(session, { turn, delegation }) {
    const sealed = own(session.sealed, turn);
    if (!sealed) return;
    delete sealed[delegation];
    // An empty turn would say that something had been there.
    if (Object.keys(sealed).length === 0) delete session.sealed[turn];
  },
  ordersDrafted(session, draft, { at }) {
    session.orderDrafts ??= {};
    inner(session.orderDrafts, draft.turn)[draft.delegation] = { ...draft, at };
  },
  ordersRevealed(session, { turn, orders, played }) {
    session.revealed[turn] = orders;
    session.revealedAt ??= {};
    session.revealedAt[turn] = played;
  },
};
