import { delegationOf, type Order, type OrderType } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useDelegations, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import { WhyNot } from './OrderCatalogue.tsx';
import { OrderCondition } from './OrderCondition.tsx';
import styles from './Orders.module.css';
import { INTENSITIES, useOrderWords } from './use-order-words.ts';
import { useWhyNotOrder } from './use-why-not-order.ts';

/** No delegation has a code in small letters. */
const ANYBODY = 'anybody';
const withoutOther = ({ with: _other, ...order }: Order): Order => order;

/** Whom an order is directed at, how strongly it is given, on what it depends, and why. */
export function OrderForm(props: {
  type: OrderType;
  order: Order;
  /** The other orders chosen. */
  beside: readonly Order[];
  onChange: (order: Order) => void;
  onRemove: () => void;
  /** Gives the same order once more, as to another delegation; absent where no more may be given. */
  onAgain: (() => void) | undefined;
}) {
  const { t } = useLingui();
  const text = useText();
  const own = delegationOf(useTable().seat);
  const others = useDelegations().filter(({ id, isObserver }) => id !== own && !isObserver);
  const { type, order, onChange } = props;
  const name = text(type.name);
  const { strength } = useOrderWords();
  const { maxIntensity = 1, capital } = type;
  const intensity = order.intensity ?? 1;
  const cost = capital * intensity;
  const refusal = useWhyNotOrder(props.beside)(type.id);
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
          onChange={(target) => onChange(order.with === target ? { ...withoutOther(order), target } : { ...order, target })}
        />
      )}
      {type.intercepts && (
        <Select
          label={t`Listen to what it writes to`}
          description={t`Rooms that you are in yourself, the plenary and its talks with its own people are never among it.`}
          options={[
            { value: ANYBODY, label: t`anybody` },
            ...others
              .filter(({ id }) => id !== order.target)
              .map(({ id, name: called, slot }) => ({ value: id, label: text(called), mark: <Chip code={id} slot={slot} /> })),
          ]}
          value={order.with ?? ANYBODY}
          onChange={(other) => onChange(other === ANYBODY ? withoutOther(order) : { ...order, with: other })}
        />
      )}
      {maxIntensity > 1 && (
        <fieldset className={styles['row']}>
          <span className={styles['label']} aria-hidden="true">
            <Trans>Intensity</Trans>
          </span>
          <SegmentedControl
            label={t`Intensity`}
            options={INTENSITIES.filter((one) => one <= maxIntensity).map((one) => ({ value: String(one), label: strength[one] }))}
            value={String(intensity)}
            onChange={(next) => onChange({ ...order, intensity: INTENSITIES.find((one) => String(one) === next) ?? 1 })}
          />
          <span className={styles['note']}>
            {intensity === 1 ? (
              capital > 0 && <Trans>Costs {cost} of capital</Trans>
            ) : capital > 0 ? (
              <Trans>
                Its effects count {intensity} times; costs {cost} of capital
              </Trans>
            ) : (
              <Trans>Its effects count {intensity} times</Trans>
            )}
          </span>
        </fieldset>
      )}
      <OrderCondition order={order} onChange={onChange} />
      <TextArea
        label={t`Why, and how it is to be carried out`}
        value={order.text}
        onChange={(next) => onChange({ ...order, text: next })}
        maxLength={1000}
        rows={3}
      />
      {refusal && <WhyNot type={type} refusal={refusal} />}
      {type.target === 'delegation' && props.onAgain && (
        <div>
          <Button size="small" variant="quiet" icon={<Plus />} onPress={props.onAgain}>
            <Trans>Give it to another delegation as well</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
