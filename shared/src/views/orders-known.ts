import type { RevealedOrders } from '../model/order.ts';
import type { Session } from '../model/session.ts';
import { doneIn, unmetBy } from '../rules/conditions.ts';

/**
 * Orders of a turn as a reader knows them, in the exercise's order of delegations: those it saw sealed, with what became
 * of each once all were revealed, and those given by default beside covert ones or in place of none.
 */
export function ordersKnown({ exercise, sealed, revealed }: Session, turn: number): RevealedOrders[] {
  const told = revealed[turn];
  const done = doneIn(told ?? []);
  const isCovert = (id: string) => exercise?.orders.find((one) => one.id === id)?.visibility === 'covert';
  return (exercise?.delegations ?? []).flatMap(({ id }): RevealedOrders[] => {
    const mine = sealed[turn]?.[id];
    const theirs = told?.find(({ delegation }) => delegation === id);
    if (!mine) return theirs ? [theirs] : [];
    if (!told) return [mine];
    const announced = theirs && !theirs.byDefault ? [...theirs.orders] : [];
    const orders = mine.orders.map((order) => {
      if (!isCovert(order.order)) return announced.shift() ?? order;
      const unmet = unmetBy(order, done);
      return unmet ? { ...order, unmet } : order;
    });
    return [{ ...mine, orders }, ...(theirs?.byDefault ? [theirs] : [])];
  });
}
