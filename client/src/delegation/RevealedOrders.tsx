import type { RevealedOrder } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ByDefault } from './ByDefault.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import { OrderTerms } from './OrderLine.tsx';
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
        <TurnTable
          key={turn}
          turn={turn}
          rows={(revealed[turn] ?? []).flatMap(({ delegation, orders, byDefault }) =>
            orders.map((order, place) => ({ key: `${delegation}.${place}`, delegation, order, isDefault: byDefault === true })),
          )}
        />
      ))}
    </section>
  );
}

function TurnTable({ turn, rows }: { turn: number; rows: Row[] }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const types = useSession((session) => session.exercise?.orders);
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
