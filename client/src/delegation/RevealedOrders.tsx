import type { RevealedOrder } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useMedia } from '../ui/use-media.ts';
import { OutcomeOfOrder } from './adjudication/OutcomeOfOrder.tsx';
import { ByDefault } from './ByDefault.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import { NotSealed } from './NotSealed.tsx';
import { OrderLine, OrderTerms } from './OrderLine.tsx';
import styles from './Orders.module.css';

interface Row {
  key: string;
  delegation: string;
  order: RevealedOrder;
  isDefault: boolean;
}

/** What each delegation was seen to order, turn by turn, the latest first. */
export function RevealedOrders() {
  const revealed = useSession((session) => session.revealed);
  const turns = Object.keys(revealed)
    .map(Number)
    .sort((a, b) => b - a);
  return (
    <section className={styles['group']}>
      <h3>
        <Trans>Revealed orders</Trans>
      </h3>
      {turns.length === 0 && (
        <EmptyState title={<Trans>No orders have been revealed yet</Trans>}>
          <Trans>When the orders phase of a turn ends, what every delegation announced appears here.</Trans>
        </EmptyState>
      )}
      {turns.map((turn) => (
        <Fragment key={turn}>
          <Turn
            turn={turn}
            rows={(revealed[turn] ?? []).flatMap(({ delegation, orders, byDefault }) =>
              orders.map((order, place) => ({ key: `${delegation}.${place}`, delegation, order, isDefault: byDefault === true })),
            )}
          />
          <NotSealed turn={turn} />
        </Fragment>
      ))}
    </section>
  );
}

function Turn({ turn, rows }: { turn: number; rows: Row[] }) {
  const isPhone = useMedia('(max-width: 699px)');
  return isPhone && rows.length > 0 ? <TurnList turn={turn} rows={rows} /> : <TurnTable turn={turn} rows={rows} />;
}

/** Where a table finds no room: each order below whose it is. */
function TurnList({ turn, rows }: { turn: number; rows: Row[] }) {
  return (
    <div className={styles['card']}>
      <h4>
        <Trans>Turn {turn}</Trans>
      </h4>
      <ul className={styles['revealed']}>
        {rows.map(({ key, delegation, order, isDefault }) => (
          <li key={key}>
            <span className={styles['told']}>
              <DelegationChip id={delegation} withName />
              {isDefault && <ByDefault />}
            </span>
            <OrderLine order={order} />
            <OutcomeOfOrder turn={turn} delegation={delegation} order={order} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TurnTable({ turn, rows }: { turn: number; rows: Row[] }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const types = useSession((session) => session.exercise?.orders);
  const wasAwaited = useSession((session) => session.awaited?.[turn] !== undefined);
  const typeOf = ({ order }: Row) => types?.find(({ id }) => id === order.order);
  const columns: Column<Row>[] = [
    {
      id: 'who',
      label: t`Delegation`,
      cell: ({ delegation }) => <DelegationChip id={delegation} withName />,
      sortBy: ({ delegation }) => actor(delegation).name,
    },
    {
      id: 'order',
      label: t`Order`,
      cell: (row) => {
        const type = typeOf(row);
        return (
          type && (
            <span className={styles['told']}>
              <InstrumentMark instrument={type.instrument} size={16} /> <span>{text(type.name)}</span>
              {row.isDefault && <ByDefault />}
              <OrderTerms order={row.order} />
            </span>
          )
        );
      },
      sortBy: (row) => text(typeOf(row)?.name),
    },
    { id: 'target', label: t`Directed at`, cell: ({ order }) => (order.target === undefined ? '–' : <DelegationChip id={order.target} />) },
    { id: 'why', label: t`Reason given`, cell: ({ order }) => order.text || '–' },
    ...(wasAwaited
      ? [
          {
            id: 'outcome',
            label: t`What came of it`,
            cell: ({ delegation, order }: Row) => <OutcomeOfOrder turn={turn} delegation={delegation} order={order} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t`Turn ${turn}`}
      captionShown="above"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      className={styles['card']}
      empty={
        <p className={styles['note']}>
          <Trans>Turn {turn}: no delegation announced an order.</Trans>
        </p>
      }
    />
  );
}
