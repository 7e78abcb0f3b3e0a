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
  return (
    <div className={styles['outcome']}>
      <header className={styles['head']}>
        <ScrollText aria-hidden="true" />
        <h3 className="kicker">
          <Trans>Orders of turn {turn}</Trans>
        </h3>
        <When played={played} />
      </header>
      {revealed.length === 0 ? (
        <p className={styles['said']}>
          <Trans>No delegation announced an order.</Trans>
        </p>
      ) : (
        <dl className={styles['orders']}>
          {revealed.map(({ delegation, orders, byDefault }) => (
            <Fragment key={delegation}>
              <dt>
                <DelegationChip id={delegation} />
              </dt>
              <dd>
                {orders.map((order, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: revealed orders never move
                  <OrderLine key={place} order={order} />
                ))}
                {byDefault && (
                  <span>
                    <ByDefault />
                  </span>
                )}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <NotSealed turn={turn} />
    </div>
  );
}
