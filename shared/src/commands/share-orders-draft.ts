import * as z from 'zod/mini';
import type { DraftedOrder, Order } from '../model/order.ts';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { canonical } from '../rules/canonical.ts';
import { refuse, told } from '../rules/decision.ts';
import { powersOf } from '../rules/seat-powers.ts';
import { command, unlessRunning } from './command.ts';
import { orderInput } from './order-input.ts';

/**
 * A seat that drafts or orders shows the others of its delegation what it would seal. It may be incomplete, replaces
 * nothing that is sealed, and nobody else learns that there is one. `over` is the version it was written over, 0 for none. [ORD-9]
 */
export const shareOrdersDraft = command({
  input: z.strictObject({ over: z.int().check(z.nonnegative()), orders: z.array(orderInput).check(z.maxLength(10)) }),
  decide(session, { over, orders }, { seat, at }) {
    const delegation = delegationOf(seat);
    const may = powersOf(session, seat);
    if (!delegation || !may) return refuse('delegationOnly');
    if (!may.includes('draft') && !may.includes('order')) return refuse('notYours', { permission: 'draft' });
    const idle = unlessRunning(session);
    if (idle) return idle;
    // STARTEX is told before the first phase: between the two there is no turn to draft for.
    if (!session.phase) return refuse('notStarted');
    const { turn } = session.phase;
    if (session.revealed[turn]) return refuse('ordersRevealed');
    const unknown = orders.find(({ order }) => !session.exercise!.orders.some(({ id }) => id === order));
    if (unknown) return refuse('noSuchOrder', { order: unknown.order });
    const before = session.orderDrafts?.[turn]?.[delegation];
    if (over !== (before?.version ?? 0)) return refuse('draftChanged');
    const draft = {
      delegation,
      turn,
      version: over + 1,
      orders: orders.map((order) => lastChanged(order, before?.orders ?? [], { by: seat, at })),
      by: seat,
    };
    return { events: [told(at, [toDelegation(delegation)], 'ordersDrafted', draft)] };
  },
});

/** What stands as it stood keeps whoever wrote it. */
function lastChanged(order: Order, before: readonly DraftedOrder[], now: DraftedOrder['changed']): DraftedOrder {
  const same = before.find(({ changed: _changed, ...one }) => canonical(one) === canonical(order));
  return { ...order, changed: same?.changed ?? now };
}
