import { delegationOf, type Order, type OtherOrder } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useDelegations, useSession, useTable, useText } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { InstrumentMark } from './InstrumentMark.tsx';
import styles from './Orders.module.css';

const OPEN: OtherOrder = { delegation: '', order: '' };

/** Whether an order is carried out in any case, or depends on what another delegation orders in the same turn. */
export function OrderCondition({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const { t } = useLingui();
  const text = useText();
  const labelId = useId();
  const own = delegationOf(useTable().seat);
  const all = useSession((session) => session.exercise?.delegations);
  const mayOrder = (code: string) => all?.some(({ id, seats }) => id === code && seats.some(({ can }) => can.includes('order')));
  const ordering = useDelegations().filter(({ id }) => id !== own && mayOrder(id));
  const types = useSession((session) => session.exercise?.orders) ?? [];
  const { ifOther, unlessOther, ...plain } = order;
  const kind = ifOther ? 'if' : unlessOther ? 'unless' : 'always';
  const other = ifOther ?? unlessOther ?? OPEN;
  const put = (to: typeof kind, next: OtherOrder) =>
    onChange(to === 'always' ? plain : to === 'if' ? { ...plain, ifOther: next } : { ...plain, unlessOther: next });
  return (
    <fieldset className={styles['condition']} aria-labelledby={labelId}>
      <div className={styles['row']}>
        <span id={labelId} className={styles['label']}>
          <Trans>Carried out</Trans>
        </span>
        <SegmentedControl
          label={t`Carried out`}
          options={[
            { value: 'always', label: t`in any case` },
            { value: 'if', label: t`only if…` },
            { value: 'unless', label: t`unless…` },
          ]}
          value={kind}
          onChange={(to) => put(to, other)}
        />
      </div>
      {kind !== 'always' && (
        <>
          <div className={styles['pair']}>
            <Select
              label={kind === 'if' ? t`Only if this delegation` : t`Unless this delegation`}
              placeholder={t`Choose a delegation`}
              options={ordering.map(({ id, name, slot }) => ({ value: id, label: text(name), mark: <Chip code={id} slot={slot} /> }))}
              value={other.delegation || undefined}
              onChange={(delegation) => put(kind, { ...other, delegation })}
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
              value={other.order || undefined}
              onChange={(named) => put(kind, { ...other, order: named })}
            />
          </div>
          <p className={styles['note']}>
            {kind === 'if' ? (
              <Trans>
                If it does not, your order is not carried out and costs nothing. Two orders that wait for each other are both carried out.
              </Trans>
            ) : (
              <Trans>
                If it does, your order is not carried out and costs nothing. Two orders that give way to each other both fall away.
              </Trans>
            )}
          </p>
        </>
      )}
    </fieldset>
  );
}
