import { adoptionReckoned, type MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Architecture.module.css';

export interface PriceRow {
  delegation: string;
  capital: number;
  setup: number;
  instalment: number;
  upkeep: number;
  /** What falls due at the end of this turn. */
  due: number;
}

/** What a mechanism costs each member, and whether each can pay what falls due next. */
export function Prices({ seen: { state, members, spec } }: { seen: MechanismSeen }) {
  const session = useSession((one) => one);
  const fixed = session.prices?.[state.id];
  const would = adoptionReckoned(session, { ...spec, members });
  if (state.stage === 'lapsed' || state.stage === 'abandoned') return null;
  const rows = members.map((delegation): PriceRow => {
    const now = would?.prices.find((one) => one.delegation === delegation);
    const { setup = now?.setup.value ?? 0, instalment = now?.instalment ?? 0, upkeep = now?.upkeep ?? 0 } = fixed?.[delegation] ?? {};
    const due = state.stage === 'inForce' ? upkeep : instalment;
    return { delegation, capital: now?.capital ?? 0, setup, instalment, upkeep, due };
  });
  return (
    <section className={styles['section']}>
      <h4>
        <Trans>What it costs each member</Trans>
      </h4>
      <p className="label">
        {fixed ? (
          <Trans>Fixed on the first turn, in points of political capital.</Trans>
        ) : (
          <Trans>As the world is now, in points of political capital; fixed at the end of its first turn.</Trans>
        )}
      </p>
      <PriceTable rows={rows} stage={state.stage} />
    </section>
  );
}

export function PriceTable({ rows, stage }: { rows: readonly PriceRow[]; stage: 'inForce' | 'building' }) {
  const { t } = useLingui();
  const amount = useAmount();
  const points = (value: number) => amount(Math.round(value * 10) / 10);
  const number = (id: 'setup' | 'instalment' | 'upkeep', label: string): Column<PriceRow> => ({
    id,
    label,
    align: 'end',
    cell: (row) => points(row[id]),
    sortBy: (row) => row[id],
  });
  const columns: Column<PriceRow>[] = [
    {
      id: 'member',
      label: t`Member`,
      cell: ({ delegation }) => <DelegationChip id={delegation} />,
      sortBy: ({ delegation }) => delegation,
    },
    number('setup', t`Setup`),
    ...(stage === 'building' ? [number('instalment', t`Build turn`)] : []),
    number('upkeep', t`Upkeep`),
    {
      id: 'capital',
      label: t`Has`,
      align: 'end',
      cell: ({ capital, due }) =>
        capital < due ? (
          <Tag tone="alert">
            <Trans>{points(capital)}: cannot pay</Trans>
          </Tag>
        ) : (
          points(capital)
        ),
      sortBy: ({ capital }) => capital,
    },
  ];
  return (
    <div className={styles['table']}>
      <DataTable caption={t`Prices`} columns={columns} rows={rows} rowKey={({ delegation }) => delegation} />
    </div>
  );
}
