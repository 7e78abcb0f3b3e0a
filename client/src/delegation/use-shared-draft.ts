import { canonical, type Order, type OrdersDraft, powersOf, wholeConditions } from '@demarche/shared';
import { useSession, useTable } from '../store/table.ts';
import { useOwnDelegation } from './use-own.ts';

/** Orders as they are sent: trimmed, and without conditions half said. */
export const asSent = (orders: readonly Order[]): Order[] => orders.map((order) => wholeConditions({ ...order, text: order.text.trim() }));

export const isSameOrders = (one: readonly Order[], other: readonly Order[]): boolean =>
  canonical(asSent(one)) === canonical(asSent(other));

/** What is shared for a turn, as orders to go on from; and whether this seat can share, which needs somebody to share with. */
export function useSharedDraft(turn: number): { draft: OrdersDraft | undefined; orders: Order[]; mayShare: boolean } {
  const { seat } = useTable();
  const own = useOwnDelegation();
  const draft = useSession((session) => (own === undefined ? undefined : session.orderDrafts?.[turn]?.[own]));
  const seats = useSession((session) => session.exercise?.delegations.find(({ id }) => id === own)?.seats);
  const drafting = useSession((session) => powersOf(session, seat)?.some((one) => one === 'draft' || one === 'order'));
  return {
    draft,
    orders: draft?.orders.map(({ changed: _changed, ...order }) => order) ?? [],
    mayShare: drafting === true && (seats?.length ?? 0) > 1,
  };
}
