import { delegationOf, type Order, type OtherOrder } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDelegations, useSession, useTable, useText } from '../store/table.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Select } from '../ui/Select.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import styles from './Orders.module.css';

const OPEN: OtherOrder = { delegation: '', order: '' };
/** No delegation has a code in small letters. */
const ANYBODY = 'anybody';

/** Whether an order is carried out in any case, or depends on what other delegations order in the same turn, in one way or both. */
export function OrderCondition({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const { t } = useLingui();
  const { ifOther, unlessOther, ...plain } = order;
  const put = (wanted: OtherOrder | undefined, feared: OtherOrder | undefined) =>
    onChange({ ...plain, ...(wanted && { ifOther: wanted }), ...(feared && { unlessOther: feared }) });
  return (
    <fieldset className={styles['condition']} aria-label={t`On what it depends`}>
      <span className={styles['label']} aria-hidden="true">
        <Trans>On what it depends</Trans>
      </span>
      <Checkbox isSelected={ifOther !== undefined} onChange={(is) => put(is ? OPEN : undefined, unlessOther)}>
        <Trans>Only if another delegation gives a certain order in the same turn</Trans>
      </Checkbox>
      {ifOther && (
        <Asked
          name={t`Only if`}
          who={t`Only if this delegation`}
          other={ifOther}
          onChange={(next) => put(next, unlessOther)}
          note={t`If it does not, your order is not carried out and costs nothing. Two orders that wait for each other are both carried out.`}
        />
      )}
      <Checkbox isSelected={unlessOther !== undefined} onChange={(is) => put(ifOther, is ? OPEN : undefined)}>
        <Trans>Unless another delegation gives a certain order in the same turn</Trans>
      </Checkbox>
      {unlessOther && (
        <Asked
          name={t`Unless`}
          who={t`Unless this delegation`}
          other={unlessOther}
          onChange={(next) => put(ifOther, next)}
          note={t`If it does, your order is not carried out and costs nothing. Two orders that give way to each other both fall away.`}
        />
      )}
      <p className={styles['note']}>
        {ifOther && unlessOther ? (
          <Trans>It is carried out only where both hold.</Trans>
        ) : (
          !ifOther && !unlessOther && <Trans>With neither, it is carried out in any case.</Trans>
        )}
      </p>
    </fieldset>
  );
}

/** Whose order is asked about, which, and at whom it is directed where that can be said. */
function Asked(props: { name: string; who: string; other: OtherOrder; onChange: (other: OtherOrder) => void; note: string }) {
  const { t } = useLingui();
  const text = useText();
  const own = delegationOf(useTable().seat);
  const all = useSession((session) => session.exercise?.delegations);
  const types = useSession((session) => session.exercise?.orders) ?? [];
  const mayOrder = (code: string) => all?.some(({ id, seats }) => id === code && seats.some(({ can }) => can.includes('order')));
  const delegations = useDelegations();
  const { delegation, order, toward } = props.other;
  const ordering = delegations.filter(({ id }) => id !== own && mayOrder(id));
  const directed = types.find(({ id }) => id === order)?.target === 'delegation';
  const marked = ({ id, name, slot }: (typeof delegations)[number]) => ({
    value: id,
    label: text(name),
    mark: <Chip code={id} slot={slot} />,
  });
  // What was said of the target goes with another order or delegation it does not fit.
  const change = ({ toward: at, ...next }: OtherOrder) => {
    const stands = at !== undefined && at !== next.delegation && types.find(({ id }) => id === next.order)?.target === 'delegation';
    props.onChange(stands ? { ...next, toward: at } : next);
  };
  return (
    <fieldset className={styles['asked']} aria-label={props.name}>
      <div className={styles['pair']}>
        <Select
          label={props.who}
          placeholder={t`Choose a delegation`}
          options={ordering.map(marked)}
          value={delegation || undefined}
          onChange={(next) => change({ ...props.other, delegation: next })}
        />
        <Select
          label={t`gives this order in the same turn`}
          placeholder={t`Choose an order`}
          options={types
            .filter(({ visibility }) => visibility === 'overt')
            .map(({ id, name, instrument }) => ({
              value: id,
              label: text(name),
              mark: <InstrumentMark instrument={instrument} size={16} />,
            }))}
          value={order || undefined}
          onChange={(next) => change({ ...props.other, order: next })}
        />
        {directed && (
          <Select
            label={t`directed at`}
            options={[
              { value: ANYBODY, label: t`anybody` },
              ...delegations.filter(({ id, isObserver }) => id !== delegation && !isObserver).map(marked),
            ]}
            value={toward ?? ANYBODY}
            onChange={(next) => change(next === ANYBODY ? { delegation, order } : { delegation, order, toward: next })}
          />
        )}
      </div>
      <p className={styles['note']}>{props.note}</p>
    </fieldset>
  );
}
