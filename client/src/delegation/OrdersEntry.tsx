import type { RevealedOrders } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { ScrollText } from 'lucide-react';
import { Fragment } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { ByDefault } from './ByDefault.tsx';
import { NotSealed } from './NotSealed.tsx';
import { OrderLine } from './OrderLine.tsx';
import { When } from './When.tsx';
import styles from './WireEntry.module.css';

/** The orders of a turn, made public together. */
export function OrdersEntry({ turn, revealed, played }: { turn: number; revealed: RevealedOrders[]; played: number }) {
  const given = revealed.filter((one) => !one.byDefault);
  // The same order for all of them, so it is told once.
  const byDefault = revealed.filter((one) => one.byDefault);
  return (
    <div className={styles['outcome']}>
      <header className={styles['head']}>
        <ScrollText aria-hidden="true" />
        <h3 className="kicker">
          <Trans>Orders of turn {turn}</Trans>
        </h3>
        <When played={played} />
      </header>
      {revealed.length === 0 && (
        <p className={styles['said']}>
          <Trans>No delegation announced an order.</Trans>
        </p>
      )}
      {given.length > 0 && (
        <dl className={styles['orders']}>
          {given.map(({ delegation, orders }) => (
            <Fragment key={delegation}>
              <dt>
                <DelegationChip id={delegation} />
              </dt>
              <dd>
                {orders.map((order, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: revealed orders never move
                  <OrderLine key={place} order={order} />
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {byDefault[0] && (
        <p className={styles['byDefault']}>
          {byDefault[0].orders.map((order) => (
            <OrderLine key={order.order} order={order} />
          ))}
          <ByDefault />
          {byDefault.map(({ delegation }) => (
            <DelegationChip key={delegation} id={delegation} />
          ))}
        </p>
      )}
      <NotSealed turn={turn} />
    </div>
  );
}
