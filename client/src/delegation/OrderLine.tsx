import type { RevealedOrder } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession, useText } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import { useOrderWords } from './use-order-words.ts';
import styles from './WireEntry.module.css';

/** One order: instrument, name, how strongly, whom it is directed at, on what it depends, the reason given; and that it was not carried out. */
export function OrderLine({ order }: { order: RevealedOrder }) {
  const text = useText();
  const type = useSession((session) => session.exercise?.orders.find((one) => one.id === order.order));
  if (!type) return null;
  return (
    <span className={styles['order']}>
      <InstrumentMark instrument={type.instrument} size={16} />
      <span>{text(type.name)}</span>
      {order.target !== undefined && <DelegationChip id={order.target} />}
      <OrderTerms order={order} />
      {order.text && <span className={styles['why']}>{order.text}</span>}
    </span>
  );
}

/** How strongly an order is given, on what it depends, and whether that held. */
export function OrderTerms({ order }: { order: RevealedOrder }) {
  const words = useOrderWords();
  const strength = words.strengthOf(order);
  const unmet = words.whyUnmet(order);
  const listening = words.listensTo(order);
  return (
    <>
      {listening && <span>{listening}</span>}
      {strength && <Tag>{strength}</Tag>}
      {unmet && (
        <Tag tone="held">
          <Trans>Not carried out</Trans>
        </Tag>
      )}
      {order.unanswered && (
        <Tag tone="outline">
          <Trans comment="Of an order that does more where its target gives the same order back">Not answered in kind</Trans>
        </Tag>
      )}
      {words.conditionsOf(order).map((condition) => (
        <span key={condition} className={styles['condition']}>
          {condition}
        </span>
      ))}
      {unmet && <span className={styles['why']}>{unmet}</span>}
    </>
  );
}
