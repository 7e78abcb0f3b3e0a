import { type Order, type Refusal, whyNotOrder } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../store/table.ts';

/** What stands against an order beside those chosen, by the rule that the server asks. */
export function useWhyNotOrder(chosen: readonly Order[]): (order: string) => Refusal | undefined {
  const { seat, now } = useTable();
  const session = useSession((one) => one);
  return useMemo(() => {
    const known = new Map<string, Refusal | undefined>();
    return (order) => {
      if (!known.has(order)) known.set(order, whyNotOrder(session, seat, chosen, order, now()));
      return known.get(order);
    };
  }, [session, seat, chosen, now]);
}
