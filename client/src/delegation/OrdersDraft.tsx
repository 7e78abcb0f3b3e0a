import { costOfOrders, type Order, type OrderType, type SealedOrders } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { useDraft } from '../store/drafts.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { OrderCatalogue } from './OrderCatalogue.tsx';
import { OrderForm } from './OrderForm.tsx';
import styles from './Orders.module.css';
import { OrdersTotal } from './OrdersTotal.tsx';
import { SharedDraft } from './SharedDraft.tsx';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import { asSent, isSameOrders, useSharedDraft } from './use-shared-draft.ts';
import { useWhyNotOrder } from './use-why-not-order.ts';

const NONE: readonly Order[] = [];

/** Orders being written for a turn, in this browser until they are sealed. */
export function OrdersDraft({ turn, sealed }: { turn: number; sealed: SealedOrders | undefined }) {
  const { t } = useLingui();
  const { seat } = useTable();
  const [orders, keep] = useDraft<readonly Order[]>(`orders.${turn}`, sealed?.orders ?? NONE);
  const [isAsking, setAsking] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const fullId = useId();
  const types = useSession((session) => session.exercise?.orders);
  const max = useSession((session) => session.exercise?.maxOrders ?? 1);
  const closed = useMay('order', 'order');
  const deed = useDeed('sealOrders');
  const sharing = useDeed('shareOrdersDraft');
  const shared = useSharedDraft(turn);
  const typeOf = (order: Order): OrderType | undefined => types?.find(({ id }) => id === order.order);
  const isTwice = orders.some(
    (one, place) =>
      orders.findIndex((other) => other.order === one.order && other.target === one.target && other.with === one.with) !== place,
  );
  const whyNot = useWhyNotOrder(NONE);
  const impossible = orders.find(({ order }) => whyNot(order)?.code === 'needNotMet');
  const cost = useSession((session) => costOfOrders(session, seat, orders)?.cost ?? 0);
  const have = useSession((session) => costOfOrders(session, seat, orders)?.have);
  const untargeted = orders.find((order) => typeOf(order)?.target === 'delegation' && order.target === undefined);
  const halfSaid = orders.some(({ ifOther, unlessOther }) =>
    [ifOther, unlessOther].some((one) => one !== undefined && (one.delegation === '' || one.order === '')),
  );
  const isSame = sealed !== undefined && isSameOrders(sealed.orders, orders);
  const isShared = shared.draft !== undefined && isSameOrders(shared.orders, orders);
  const because =
    closed ??
    (orders.length === 0
      ? t`Choose an order first.`
      : untargeted
        ? t`Say at whom it is directed.`
        : halfSaid
          ? t`Say on whose order it depends, and on which.`
          : isTwice
            ? t`The same order is given twice to the same delegation.`
            : impossible
              ? t`One of them cannot be given now; the reason stands with it.`
              : have !== undefined && cost > have
                ? t`They cost more political capital than your delegation has.`
                : isSame
                  ? t`This is what is sealed already.`
                  : undefined);

  const change = (next: readonly Order[]) => {
    keep(next);
    setAsking(false);
    deed.forget();
    sharing.forget();
  };
  const toggle = (id: string) => {
    if (orders.some((one) => one.order === id)) return change(orders.filter((one) => one.order !== id));
    if (orders.length >= max) return;
    change([...orders, { order: id, text: '' }]);
    window.setTimeout(() => frame.current?.querySelector(`[data-order="${id}"]`)?.scrollIntoView({ block: 'nearest' }));
  };
  const seal = async () => {
    setAsking(false);
    await deed.run({ orders: asSent(orders) });
  };
  return (
    <section ref={frame} className={styles['group']} aria-label={t`Draft of the orders`}>
      <h3>{sealed ? <Trans>Change them</Trans> : <Trans>Choose</Trans>}</h3>
      {shared.draft && (
        <SharedDraft draft={shared.draft} isSame={isShared} onTake={shared.mayShare ? () => change(shared.orders) : undefined} />
      )}
      <OrdersTotal orders={orders} max={max} fullId={fullId} />
      <OrderCatalogue chosen={orders} fullId={fullId} onToggle={toggle} />
      {orders.map((order, place) => {
        const type = typeOf(order);
        return (
          type && (
            <OrderForm
              // biome-ignore lint/suspicious/noArrayIndexKey: an order may be given to two delegations
              key={`${order.order}.${place}`}
              type={type}
              order={order}
              beside={orders.toSpliced(place, 1)}
              onChange={(next) => change(orders.with(place, next))}
              onRemove={() => change(orders.toSpliced(place, 1))}
              onAgain={orders.length < max ? () => change(orders.toSpliced(place + 1, 0, { order: order.order, text: '' })) : undefined}
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
          {shared.mayShare && (
            <Button
              isPending={sharing.progress === 'sending'}
              disabledBecause={
                isShared
                  ? t`This is what your delegation shares already.`
                  : orders.length === 0 && !shared.draft
                    ? t`Choose an order first.`
                    : undefined
              }
              onPress={() => void sharing.run({ over: shared.draft?.version ?? 0, orders: asSent(orders) })}
            >
              {shared.draft ? <Trans>Share instead of what is shared</Trans> : <Trans>Share the draft in your delegation</Trans>}
            </Button>
          )}
        </div>
      )}
      <DeedNotice deed={deed} />
      <DeedNotice deed={sharing} />
    </section>
  );
}
