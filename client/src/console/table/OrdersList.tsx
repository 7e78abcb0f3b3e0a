import { ordersKnown, type RevealedOrder, type RevealedOrders } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ByDefault } from '../../delegation/ByDefault.tsx';
import { OrderLine } from '../../delegation/OrderLine.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDelegations, useSession } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import styles from './Table.module.css';

/** Orders turn by turn, the latest first: sealed ones, which only the facilitator reads, and what was revealed. */
export function OrdersList() {
  const sealed = useSession((session) => session.sealed);
  const revealed = useSession((session) => session.revealed);
  const turn = useSession((session) => session.phase?.turn ?? 0);
  const turns = [...new Set([turn, ...[...Object.keys(sealed), ...Object.keys(revealed)].map(Number)])].sort((a, b) => b - a);
  const isEmpty = turns.every((one) => Object.keys(sealed[one] ?? {}).length === 0 && (revealed[one] ?? []).length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <div className={styles['scroll']} tabIndex={0}>
      {isEmpty ? (
        <EmptyState title={<Trans>No orders are sealed</Trans>}>
          <Trans>What each delegation seals appears here at once; the others read it only when orders are revealed.</Trans>
        </EmptyState>
      ) : (
        turns.map((one) => <TurnOrders key={one} turn={one} isRevealed={revealed[one] !== undefined} isNow={one === turn} />)
      )}
    </div>
  );
}

function TurnOrders(props: { turn: number; isRevealed: boolean; isNow: boolean }) {
  const delegations = useDelegations();
  const session = useSession((one) => one);
  const { exercise, sealed, revealed } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of these parts of the session alone
  const known = useMemo(() => ordersKnown(session, props.turn), [exercise, sealed, revealed, props.turn]);
  const shown = delegations.filter(({ id }) => props.isNow || known.some(({ delegation }) => delegation === id));
  const types = useSession((session) => session.exercise?.orders);
  const isCovert = (order: string) => types?.find(({ id }) => id === order)?.visibility === 'covert';
  return (
    <section className={styles['turn']}>
      <div className={styles['head']}>
        <h3>
          <Trans>Turn {props.turn}</Trans>
        </h3>
        {props.isRevealed ? (
          <StatusGlyph status="delivered" words={<Trans>Revealed</Trans>} />
        ) : (
          <StatusGlyph status="armed" words={<Trans>Sealed, only you read them</Trans>} />
        )}
      </div>
      {shown.map(({ id }) => {
        const lists = known.filter(({ delegation }) => delegation === id);
        const orders = lists.flatMap((list) => list.orders);
        // Under “Revealed” stands only what was; covert orders follow under a heading of their own.
        const listed = props.isRevealed ? orders.filter(({ order }) => !isCovert(order)) : orders;
        if (listed.length === 0 && !props.isNow) return null;
        return (
          <div key={id} className={styles['orders']}>
            <DelegationChip id={id} withName />
            <div className={styles['lines']}>
              <Lines orders={listed} />
              {lists.some(({ byDefault }) => byDefault) && (
                <span>
                  <ByDefault />
                </span>
              )}
              {listed.length === 0 && (
                <span className="tertiary">{props.isRevealed ? <Trans>nothing announced</Trans> : <Trans>nothing sealed</Trans>}</span>
              )}
            </div>
            {!props.isRevealed && listed.some(({ order }) => isCovert(order)) && (
              <span className="label">
                <Trans>covert, never revealed</Trans>
              </span>
            )}
          </div>
        );
      })}
      {props.isRevealed && <CovertOrders known={known} isCovert={isCovert} />}
    </section>
  );
}

/** Covert orders of a turn whose overt ones were revealed. */
function CovertOrders({ known, isCovert }: { known: readonly RevealedOrders[]; isCovert: (order: string) => boolean }) {
  const covert = known.flatMap(({ delegation, orders }) => {
    const kept = orders.filter(({ order }) => isCovert(order));
    return kept.length > 0 ? [{ delegation, orders: kept }] : [];
  });
  if (covert.length === 0) return null;
  return (
    <>
      <div className={styles['head']}>
        <StatusGlyph status="armed" words={<Trans>Covert, never revealed</Trans>} />
      </div>
      {covert.map(({ delegation, orders }) => (
        <div key={delegation} className={styles['orders']}>
          <DelegationChip id={delegation} withName />
          <div className={styles['lines']}>
            <Lines orders={orders} />
          </div>
        </div>
      ))}
    </>
  );
}

function Lines({ orders }: { orders: readonly RevealedOrder[] }) {
  return orders.map((order, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a delegation may give the same order twice
    <OrderLine key={place} order={order} />
  ));
}
