import { type IndicatorRow, indicatorsOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import styles from './Brief.module.css';

/** The numbers a delegation knows: its own, those of its relations, and public ones; each with its last change and why. */
export function Indicators({ delegation }: { delegation: string }) {
  const name = useActor()(delegation).name;
  const session = useSession((one) => one);
  const { world, exercise } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are made of these parts of the session alone
  const rows = useMemo(() => indicatorsOf(session, delegation), [world, exercise, delegation]);
  return (
    <Panel title={<Trans>Indicators</Trans>} aside={<Trans>as {name} sees them, in points</Trans>} body="flush">
      {rows.length === 0 ? (
        <EmptyState title={<Trans>Nothing is measured</Trans>}>
          <Trans>This exercise gives your delegation no indicators.</Trans>
        </EmptyState>
      ) : (
        <ul>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Row({ row }: { row: IndicatorRow }) {
  const { t, i18n } = useLingui();
  const text = useText();
  const name = useRowName()(row);
  const { value, was, wire, track, history } = row.now;
  const cause = useSession((session) => (wire === undefined ? undefined : session.wire[wire]?.title));
  const delta = was === undefined ? 0 : value - was;
  const number = (one: number) => i18n.number(one, { maximumFractionDigits: 1 });
  const signed = i18n.number(delta, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace('-', '−');
  const values = history.map(([, one]) => one);
  const unit = row.kind === 'named' ? text(row.unit) : '';
  const from = number(values[0] ?? value);
  return (
    <li className={styles['indicator']}>
      <div>
        <p className={styles['what']}>{name}</p>
        <p className={styles['reason']}>
          {cause !== undefined ? text(cause) : was === undefined ? t`No change yet` : track ? t`Changed for reasons you were not told` : ''}
        </p>
      </div>
      <Sparkline
        values={values.length > 1 ? values : [value, value]}
        range={row.range}
        width={52}
        label={t`${name}: from ${from} to ${number(value)}`}
      />
      <span className={styles['value']}>
        {number(value)}
        {unit && <small> {unit}</small>}
      </span>
      <span className={styles['delta']}>{delta === 0 ? '–' : signed}</span>
    </li>
  );
}

function useRowName(): (row: IndicatorRow) => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  return (row) => {
    if (row.kind === 'named') return row.with === undefined ? text(row.name) : `${text(row.name)}, ${actor(row.with).name}`;
    if (row.kind === 'own') return { K: t`Political capital`, P: t`Domestic pressure`, A: t`Readiness` }[row.variable];
    const other = actor(row.with).name;
    return { T: t`Tension with ${other}`, S: t`Strategic trust, ${other}`, F: t`Functional trust, ${other}` }[row.variable];
  };
}
