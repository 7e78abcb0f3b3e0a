import type { Order } from '@demarche/shared';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession, useText } from '../store/table.ts';
import { InstrumentMark } from './InstrumentMark.tsx';
import styles from './WireEntry.module.css';

/** One order: instrument, name, whom it is directed at, and the reason given. */
export function OrderLine({ order }: { order: Order }) {
  const text = useText();
  const type = useSession((session) => session.exercise?.orders.find((one) => one.id === order.order));
  if (!type) return null;
  return (
    <span className={styles['order']}>
      <InstrumentMark instrument={type.instrument} size={16} />
      <span>{text(type.name)}</span>
      {order.target !== undefined && <DelegationChip id={order.target} />}
      {order.text && <span className={styles['why']}>{order.text}</span>}
    </span>
  );
}
