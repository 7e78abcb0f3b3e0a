import { costOfOrders, type Order } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSession, useTable } from '../store/table.ts';
import styles from './Orders.module.css';

/** How many orders are chosen of how many, and what they cost of what the delegation has. */
export function OrdersTotal({ orders, max, fullId }: { orders: readonly Order[]; max: number; fullId: string }) {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { exercise, world } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cost is made of these parts of the session alone
  const total = useMemo(() => costOfOrders(session, seat, orders), [exercise, world, seat, orders]);
  const chosen = orders.length;
  const have = total?.have === undefined ? undefined : Math.floor(total.have);
  const left = have === undefined || !total ? 0 : have - total.cost;
  return (
    <div className={styles['total']}>
      <p>
        {max === 1 ? (
          <Trans>One order a turn.</Trans>
        ) : (
          <Trans>
            <b>{chosen}</b> of up to {max} orders
          </Trans>
        )}
      </p>
      {chosen >= max && (
        <p id={fullId}>
          <Trans>Remove one to choose another.</Trans>
        </p>
      )}
      {total && have !== undefined && (
        <div className={styles['capital']}>
          <p>
            <Trans>
              <b>{total.cost}</b> of {have} points of political capital
            </Trans>
          </p>
          <span className={styles['bar']} aria-hidden="true">
            <i style={{ inlineSize: `${have === 0 ? 0 : Math.min(1, total.cost / have) * 100}%` }} />
          </span>
          <p>{left >= 0 ? <Trans>{left} left</Trans> : <Trans>{-left} too many</Trans>}</p>
        </div>
      )}
    </div>
  );
}
