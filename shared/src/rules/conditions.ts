import type { Order, OtherOrder, RevealedOrders, Unmet } from '../model/order.ts';
import type { DelegationId } from '../model/seat.ts';

/** An order with who gives it. */
export interface GivenOrder {
  delegation: DelegationId;
  order: Order;
}

/** What was carried out, as conditions ask about it. */
type Facts = ReadonlySet<string>;

const factOf = ({ delegation, order, toward }: OtherOrder): string =>
  toward === undefined ? `${delegation} ${order}` : `${delegation} ${order} ${toward}`;
/** An order that is directed at somebody is two facts: that it is given, and that it is given to them. */
const factsOf = (orders: readonly GivenOrder[]): Facts =>
  new Set(
    orders.flatMap(({ delegation, order: { order, target } }) => [
      factOf({ delegation, order }),
      ...(target === undefined ? [] : [factOf({ delegation, order, toward: target })]),
    ]),
  );

/**
 * Which overt orders of a turn are carried out, in the order given. Found from the orders alone, so the order in which
 * they were sealed does not matter. [ORD-7]
 *
 * Given what may stand in the way, the most that can be carried out together is found by leaving out, again and again,
 * every order whose `ifOther` is not among what is left: two that wait for each other both stay. What stands in the way
 * is found from two sides: if nothing does, the most is carried out; if all of that does, the least is sure. Each answer
 * is the question of the next round, until both stand still. What is sure is carried out; what remains open is a ring of
 * orders each of which gives way to the next, and none of these is.
 */
export function carriedOut<O extends GivenOrder>(orders: readonly O[]): O[] {
  let sure: O[] = [];
  for (;;) {
    const most = together(orders, factsOf(sure));
    const next = together(orders, factsOf(most));
    // What is sure only grows, so the same number is the same set.
    if (next.length === sure.length) return next;
    sure = next;
  }
}

/** The most orders that can be carried out together while these facts stand in the way of `unlessOther`. */
function together<O extends GivenOrder>(orders: readonly O[], inTheWay: Facts): O[] {
  let left = orders.filter(({ order: { unlessOther } }) => !unlessOther || !inTheWay.has(factOf(unlessOther)));
  for (;;) {
    const there = factsOf(left);
    const next = left.filter(({ order: { ifOther } }) => !ifOther || there.has(factOf(ifOther)));
    if (next.length === left.length) return left;
    left = next;
  }
}

/** Which condition of an order does not hold, seeing what overt orders were carried out; nothing if all do. */
export function unmetBy({ ifOther, unlessOther }: Order, done: readonly GivenOrder[]): Unmet | undefined {
  const there = factsOf(done);
  if (ifOther && !there.has(factOf(ifOther))) return 'ifOther';
  return unlessOther && there.has(factOf(unlessOther)) ? 'unlessOther' : undefined;
}

/** The overt orders of a turn that were carried out, as they were revealed. */
export function doneIn(revealed: readonly RevealedOrders[]): GivenOrder[] {
  return revealed.flatMap(({ delegation, orders }) =>
    orders.filter(({ unmet }) => unmet === undefined).map((order) => ({ delegation, order })),
  );
}
