import { delegationOf, type Order, type OrderType } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useDelegations, useTable, useText } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import styles from './Orders.module.css';

/** Whom an order is directed at, and why it is given. */
export function OrderForm(props: { type: OrderType; order: Order; onChange: (order: Order) => void; onRemove: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const own = delegationOf(useTable().seat);
  const others = useDelegations().filter(({ id }) => id !== own);
  const { type, order, onChange } = props;
  const name = text(type.name);
  return (
    <div className={styles['card']} data-order={order.order}>
      <div className={styles['cardHead']}>
        <InstrumentMark instrument={type.instrument} />
        <span className={styles['name']}>{name}</span>
        <IconButton size="small" name={t`Remove “${name}”`} icon={<X />} onPress={props.onRemove} />
      </div>
      {type.target === 'delegation' && (
        <Select
          label={t`Directed at`}
          placeholder={t`Choose a delegation`}
          options={others.map(({ id, name: called, slot }) => ({ value: id, label: text(called), mark: <Chip code={id} slot={slot} /> }))}
          value={order.target}
          onChange={(target) => onChange({ ...order, target })}
        />
      )}
      <TextArea
        label={t`Why, and how it is to be carried out`}
        value={order.text}
        onChange={(next) => onChange({ ...order, text: next })}
        maxLength={1000}
        rows={3}
      />
    </div>
  );
}
