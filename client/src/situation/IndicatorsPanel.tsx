import { type IndicatorRow, indicatorsOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleHelp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Select } from '../ui/Select.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import styles from './IndicatorsPanel.module.css';
import { Readable } from './Readable.tsx';
import { type Order, type Shown, useIndicatorChoice } from './use-indicator-choice.ts';
import { GROUPS, groupOf, useGroupNames, useRowWords } from './use-indicator-words.ts';

/** More rows than this can be sorted and filtered. */
const FEW = 10;

/** The numbers a delegation knows: its own, those of its relations, the others' bands; each with its last change and why. */
export function IndicatorsPanel({ delegation, className }: { delegation: string; className?: string | undefined }) {
  const { t } = useLingui();
  const name = useActor()(delegation).name;
  const session = useSession((one) => one);
  const { world, exercise, phase, turnsBegan, wire, crises, mechanisms } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are made of these parts of the session alone
  const rows = useMemo(() => indicatorsOf(session, delegation), [world, exercise, phase, turnsBegan, wire, crises, mechanisms, delegation]);
  const [choice, choose] = useIndicatorChoice(rows.length > FEW);
  const shown = useMemo(() => inOrder(rows.filter(passes(choice.show)), choice.order), [rows, choice]);
  const isPerceived = rows.some((row) => row.kind === 'dyad' && row.perceived);
  return (
    <Panel
      title={
        <span data-as-tab="">
          <Trans>Indicators</Trans>
        </span>
      }
      aside={<Trans>seen by {name}</Trans>}
      actions={<Legend isPerceived={isPerceived} hasBands={rows.some(({ kind }) => kind === 'band')} />}
      body="flush"
      className={className}
    >
      {rows.length > FEW && <Choice rows={rows} choice={choice} onChoose={choose} />}
      {rows.length === 0 ? (
        <div className={styles['nothing']}>
          <EmptyState title={<Trans>Nothing is measured</Trans>}>
            <Trans>This exercise gives your delegation no indicators.</Trans>
          </EmptyState>
        </div>
      ) : shown.length === 0 ? (
        <div className={styles['nothing']}>
          <EmptyState title={<Trans>Nothing has changed since the turn began</Trans>}>
            <Trans>Choose All to see every indicator.</Trans>
          </EmptyState>
        </div>
      ) : (
        <Readable label={t`Indicators`}>
          <ul>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        </Readable>
      )}
    </Panel>
  );
}

const passes = (show: Shown) => (row: IndicatorRow) => show === 'all' || (show === 'changed' ? row.change !== 0 : groupOf(row) === show);

/** How much of its range an indicator has moved. */
const moved = ({ change, range: [low, high] }: IndicatorRow): number => Math.abs(change) / (high - low || 1);
const standing = ({ now, range: [low, high] }: IndicatorRow): number => (now.value - low) / (high - low || 1);

function inOrder(rows: readonly IndicatorRow[], order: Order): readonly IndicatorRow[] {
  if (order === 'subject') return rows.toSorted((a, b) => GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)));
  const by = { changes: moved, values: standing, latest: ({ now }: IndicatorRow) => (now.was === undefined ? -1 : now.played) }[order];
  return rows.toSorted((a, b) => by(b) - by(a));
}

function Choice(props: {
  rows: readonly IndicatorRow[];
  choice: { show: Shown; order: Order };
  onChoose: (choice: { show: Shown; order: Order }) => void;
}) {
  const { t } = useLingui();
  const { rows, choice, onChoose } = props;
  const groups = useGroupNames();
  const present = GROUPS.filter((group) => rows.some((row) => groupOf(row) === group));
  const changed = rows.filter(({ change }) => change !== 0).length;
  const all = rows.length;
  const shows: { value: Shown; label: string }[] = [
    { value: 'all', label: t`All ${all}` },
    { value: 'changed', label: t`Changed this turn: ${changed}` },
    ...present.map((group) => ({ value: group, label: groups[group] })),
  ];
  const orders: { value: Order; label: string }[] = [
    { value: 'changes', label: t`Largest change` },
    { value: 'latest', label: t`Latest change` },
    { value: 'values', label: t`Highest value` },
    { value: 'subject', label: t`By subject` },
  ];
  return (
    <div className={styles['choice']}>
      <Select label={t`Show`} labelShown="hidden" options={shows} value={choice.show} onChange={(show) => onChoose({ ...choice, show })} />
      <Select
        label={t`Sort`}
        labelShown="hidden"
        options={orders}
        value={choice.order}
        onChange={(order) => onChoose({ ...choice, order })}
      />
    </div>
  );
}

function Row({ row }: { row: IndicatorRow }) {
  const { t, i18n } = useLingui();
  const { give } = useTable();
  const { name, about, full, value, spoken, under, change, reason } = useRowWords()(row);
  const { now, range } = row;
  const first = useRef(now.value);
  // What changes before the reader's eyes is tinted for a moment; in a replay everything changes all the time.
  const isFresh = give !== undefined && first.current !== now.value;
  const values = now.history.map(([, one]) => one);
  const number = (one: number) => i18n.number(one, { maximumFractionDigits: 1 });
  const [from, to] = [number(values[0] ?? now.value), number(now.value)];
  return (
    <li key={now.value} className={cx(styles['row'], isFresh && styles['fresh'])} data-kind={row.kind}>
      <div>
        <p className={styles['name']}>
          {name}
          {about.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </p>
        <p className={styles['reason']}>{reason}</p>
      </div>
      <Sparkline
        values={values.length > 1 ? values : [now.value, now.value]}
        range={range}
        width={40}
        label={values.length > 1 ? t`${full}: from ${from} to ${to}` : t`${full}: no change`}
      />
      <span className={styles['value']}>
        <span className="visually-hidden">{spoken}</span>
        <span aria-hidden="true">{value}</span>
        {under && <small aria-hidden="true">{under}</small>}
      </span>
      {row.kind !== 'band' && (
        <span className={styles['change']}>
          <span className="visually-hidden">{row.change === 0 ? t`no change this turn` : t`${change} this turn`}</span>
          <span aria-hidden="true">{change}</span>
        </span>
      )}
    </li>
  );
}

/** What the columns are, and what “about” and the bands mean. */
function Legend({ isPerceived, hasBands }: { isPerceived: boolean; hasBands: boolean }) {
  const { t } = useLingui();
  return (
    <Popover
      label={t`How to read the indicators`}
      placement="bottom end"
      trigger={<IconButton size="small" name={t`How to read the indicators`} icon={<CircleHelp />} />}
    >
      <dl className={styles['legend']}>
        <dt>
          <Trans>Points</Trans>
        </dt>
        <dd>
          <Trans>Without another unit a number is in points from 0 to 100. The line shows its course since the start.</Trans>
        </dd>
        <dt>
          <Trans>Change</Trans>
        </dt>
        <dd>
          <Trans>
            Against the end of the turn before, with what that end brought. Below the name stands the reason of the last change.
          </Trans>
        </dd>
        {isPerceived && (
          <>
            <dt>
              <Trans>About</Trans>
            </dt>
            <dd>
              <Trans>
                What your own services take the value to be. The other side may see it differently, and each turn brings a new assessment.
              </Trans>
            </dd>
          </>
        )}
        {hasBands && (
          <>
            <dt>
              <Trans>Bands</Trans>
            </dt>
            <dd>
              <Trans>
                Of others everybody sees only a fifth of the range: very low, low, medium, high or very high. The reason of a change is not
                told.
              </Trans>
            </dd>
          </>
        )}
      </dl>
    </Popover>
  );
}
