import type { Order, OrderType, SealedOrders } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { useSession } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { OrderCatalogue } from './OrderCatalogue.tsx';
import { OrderForm } from './OrderForm.tsx';
import styles from './Orders.module.css';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';

const NONE: readonly Order[] = [];

/** Orders being written for a turn, in this browser until they are sealed. */
export function OrdersDraft({ turn, sealed }: { turn: number; sealed: SealedOrders | undefined }) {
  const { t } = useLingui();
  const [orders, keep] = useDraft<readonly Order[]>(`orders.${turn}`, sealed?.orders ?? NONE);
  const [isAsking, setAsking] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const types = useSession((session) => session.exercise?.orders);
  const max = useSession((session) => session.exercise?.maxOrders ?? 1);
  const closed = useMay('order', 'order');
  const deed = useDeed('sealOrders');
  const typeOf = (order: Order): OrderType | undefined => types?.find(({ id }) => id === order.order);
  const untargeted = orders.find((order) => typeOf(order)?.target === 'delegation' && order.target === undefined);
  const isSame = sealed !== undefined && JSON.stringify(sealed.orders) === JSON.stringify(trimmed(orders));
  const because =
    closed ??
    (orders.length === 0
      ? t`Choose an order first.`
      : untargeted
        ? t`Say at whom it is directed.`
        : isSame
          ? t`This is what is sealed already.`
          : undefined);

  const change = (next: readonly Order[]) => {
    keep(next);
    setAsking(false);
    deed.forget();
  };
  const toggle = (id: string) => {
    if (orders.some((one) => one.order === id)) return change(orders.filter((one) => one.order !== id));
    if (orders.length >= max) return;
    change([...orders, { order: id, text: '' }]);
    window.setTimeout(() => frame.current?.querySelector(`[data-order="${id}"]`)?.scrollIntoView({ block: 'nearest' }));
  };
  const seal = async () => {
    setAsking(false);
    await deed.run({ orders: trimmed(orders) });
  };
  return (
    <section ref={frame} className={styles['group']} aria-label={t`Draft of the orders`}>
      <h3>{sealed ? <Trans>Change them</Trans> : <Trans>Choose</Trans>}</h3>
      <p className={styles['note']}>{max === 1 ? <Trans>One order a turn.</Trans> : <Trans>Up to {max} orders a turn.</Trans>}</p>
      <OrderCatalogue chosen={orders} max={max} onToggle={toggle} />
      {orders.map((order, place) => {
        const type = typeOf(order);
        return (
          type && (
            <OrderForm
              key={order.order}
              type={type}
              order={order}
              onChange={(next) => change(orders.with(place, next))}
              onRemove={() => change(orders.toSpliced(place, 1))}
            />
          )
        );
      })}
      {isAsking ? (
        <section className={styles['confirm']} aria-label={t`Before they are sealed`}>
          <div className={styles['actions']}>
            <b>
              <Trans>Seal these orders for your delegation?</Trans>
            </b>
            <Button variant="primary" autoFocus onPress={() => void seal()}>
              <Trans>Seal</Trans>
            </Button>
            <Button onPress={() => setAsking(false)}>
              <Trans>Go on writing</Trans>
            </Button>
          </div>
          <p className={styles['note']}>
            <Trans>
              Nobody but your delegation and the facilitator learns of it. You can change or withdraw them until the phase ends.
            </Trans>
          </p>
        </section>
      ) : (
        <div className={styles['actions']}>
          <Button
            variant="primary"
            isPending={deed.progress === 'sending'}
            reasonShown="text"
            disabledBecause={because}
            onPress={() => setAsking(true)}
          >
            {sealed ? <Trans>Seal again</Trans> : <Trans>Seal orders</Trans>}
          </Button>
        </div>
      )}
      <DeedNotice deed={deed} />
    </section>
  );
}

const trimmed = (orders: readonly Order[]): Order[] => orders.map((order) => ({ ...order, text: order.text.trim() }));
