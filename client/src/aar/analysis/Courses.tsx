import type { WorldValue } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { niceScale } from '../../ui/nice-scale.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { useHeight } from '../../ui/use-height.ts';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useWidth } from '../../ui/use-width.ts';
import { usePlayhead, useReplay, useWay } from '../replay-context.ts';
import { variablesIn, worldRows } from '../world-rows.ts';
import styles from './Chart.module.css';
import { useWholeCourse } from './use-whole-course.ts';

const PAD = { top: 24, right: 88, bottom: 20, left: 34 };
/** Room that a label at the end of a line needs, and the least distance of two pins, in px. */
const LABEL = 24;
const PIN = 34;
/** More named lines than this cannot be told apart. */
const NAMED = 7;

/** One variable for all it is kept for over the whole play: what has happened drawn out, what is still to come dotted, injects pinned. */
export function Courses() {
  const { t } = useLingui();
  const words = useVariableWords();
  const end = useWholeCourse();
  const [wanted, want] = useRemembered('replay.variable', 'T');
  const [chosen, choose] = useState<string>();
  const variables = useMemo(() => variablesIn(end.world).filter((one) => !one.startsWith('band.')), [end]);
  const variable = variables.includes(wanted) ? wanted : variables[0];
  const rows = useMemo(() => worldRows(end.world, variable), [end, variable]);
  if (variable === undefined || rows.length === 0) {
    return (
      <Panel title={<Trans>Courses</Trans>}>
        <EmptyState title={<Trans>No indicator is known here</Trans>}>
          <Trans>Look from a delegation or all-seeing to see how its numbers went.</Trans>
        </EmptyState>
      </Panel>
    );
  }
  const { name } = words(variable);
  const lines = rows.map(({ key, about, now }) => ({ key, about, history: now.history }));
  // The one that moved most is in ink until somebody chooses another.
  const own = lines.find(({ key }) => key === chosen) ?? lines.reduce((most, one) => (moved(one) > moved(most) ? one : most), lines[0]!);
  return (
    <Panel
      title={name}
      aside={<Reading line={own} />}
      body="flush"
      actions={
        <Select
          className={styles['choice']}
          label={t`Indicator`}
          labelShown="hidden"
          value={variable}
          onChange={want}
          options={variables.map((one) => ({ value: one, label: words(one).name }))}
        />
      }
    >
      <Lines name={name} rows={lines} own={own} onChoose={choose} total={end.clock.elapsed} />
    </Panel>
  );
}

interface Line {
  key: string;
  about: string[];
  history: WorldValue['history'];
}

/** How far a line went up and down. */
const moved = ({ history }: Line): number => {
  const values = history.map(([, value]) => value);
  return Math.max(...values) - Math.min(...values);
};

const valueAt = ({ history }: Line, at: number): number => history.findLast(([since]) => since <= at)?.[1] ?? history[0]?.[1] ?? 0;

/** The value of the line in ink at the playhead. */
function Reading({ line }: { line: Line }) {
  const amount = useAmount();
  const played = usePlayhead((head) => head.played);
  return (
    <>
      {line.about.map((code) => (
        <DelegationChip key={code} id={code} />
      ))}
      <b className="tabular">{amount(Math.round(valueAt(line, played) * 10) / 10)}</b>
    </>
  );
}

function Lines(props: { name: string; rows: readonly Line[]; own: Line; onChoose: (key: string) => void; total: number }) {
  const { name, rows, own, total } = props;
  const { t } = useLingui();
  const amount = useAmount();
  const actor = useActor();
  const { playhead } = useReplay();
  const way = useWay();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 480);
  const height = Math.max(180, useHeight(frame, 260));
  const played = usePlayhead((head) => head.played);
  const values = rows.flatMap(({ history }) => history.map(([, value]) => value));
  const isShare = values.every((value) => value >= 0 && value <= 1);
  const [low, middle, high] = niceScale(values, [0, isShare ? 1 : 100]);
  const span = Math.max(1, total);
  const x = (at: number) => PAD.left + (Math.min(at, span) / span) * (width - PAD.left - PAD.right);
  const y = (value: number) => height - PAD.bottom - ((value - low) / Math.max(high - low, 1e-9)) * (height - PAD.top - PAD.bottom);
  const named = [own, ...rows.filter((row) => row !== own).toSorted((a, b) => moved(b) - moved(a))].slice(
    0,
    Math.max(1, Math.min(NAMED, Math.floor((height - PAD.top - PAD.bottom) / LABEL))),
  );
  const labels = spread(
    named.map((row) => ({ row, y: y(valueAt(row, total)) })),
    height - PAD.bottom,
  );
  const pins = pinsOf(way.chapters, x);
  const turns = way.chapters.filter((chapter) => chapter.kind === 'turn');
  const label = (about: readonly string[]) => about.map((code) => actor(code).name).join(' – ') || t`Everybody`;
  const [first, last] = [amount(own.history[0]?.[1] ?? 0), amount(Math.round((own.history.at(-1)?.[1] ?? 0) * 10) / 10)];
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t`${name} of ${label(own.about)} from ${first} to ${last}; the table under Moment has every value`}
        onPointerDown={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const share = (event.clientX - left - PAD.left) / (width - PAD.left - PAD.right);
          if (share >= 0 && share <= 1) playhead.seekPlayed(share * span);
        }}
      >
        {[low, middle, high].map((mark) => (
          <g key={mark}>
            <line className={styles['grid']} x1={PAD.left} x2={width - PAD.right} y1={y(mark)} y2={y(mark)} />
            <text className={styles['mark']} x={PAD.left - 6} y={y(mark) + 3.5} textAnchor="end">
              {amount(mark)}
            </text>
          </g>
        ))}
        {turns.map(({ played: at, turn }) => (
          <g key={turn}>
            <line className={styles['turn']} x1={x(at)} x2={x(at)} y1={PAD.top} y2={height - PAD.bottom} />
            <text className={styles['mark']} x={x(at) + 3} y={height - 6}>
              {t`Turn ${turn}`}
            </text>
          </g>
        ))}
        {pins.map(({ position, code, at, isNamed }) => (
          <g key={position} className={styles['pin']}>
            <line x1={at} x2={at} y1={PAD.top - 6} y2={height - PAD.bottom} />
            {isNamed && (
              <text x={at} y={PAD.top - 10} textAnchor="middle">
                {code}
              </text>
            )}
          </g>
        ))}
        {rows.map((row) => (
          <g key={row.key} className={cx(styles['line'], row.key === own.key && styles['own'])}>
            <path d={steps(row.history, 0, Math.min(played, span), x, y)} />
            <path className={styles['future']} d={steps(row.history, played, span, x, y)} />
          </g>
        ))}
        <line className={styles['now']} x1={x(played)} x2={x(played)} y1={PAD.top - 4} y2={height - PAD.bottom} />
        <circle className={styles['dot']} cx={x(played)} cy={y(valueAt(own, played))} r={4} />
      </svg>
      <ul className={styles['labels']} aria-label={t`Whose line is drawn in ink`}>
        {labels.map(({ row, y: top }) => (
          <li key={row.key} style={{ top: top - 12, left: width - PAD.right + 6 }}>
            <button
              type="button"
              aria-pressed={row.key === own.key}
              aria-label={`${row.about.join('–')}, ${label(row.about)}`}
              className={styles['label']}
              onClick={() => props.onChoose(row.key)}
            >
              {row.about.map((code) => (
                <i key={code} data-slot={actor(code).slot} />
              ))}
              {row.about.join('–')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A value holds until the next one: the line goes in steps, from one time to another. */
function steps(history: WorldValue['history'], from: number, to: number, x: (at: number) => number, y: (value: number) => number): string {
  if (to <= from) return '';
  const before = history.findLast(([at]) => at <= from) ?? history[0];
  if (!before) return '';
  const path = [`M${x(Math.max(from, 0)).toFixed(1)} ${y(before[1]).toFixed(1)}`];
  for (const [at, value] of history) if (at > from && at <= to) path.push(`H${x(at).toFixed(1)}V${y(value).toFixed(1)}`);
  return `${path.join('')}H${x(to).toFixed(1)}`;
}

/** Injects with a number, named where there is room for the name. */
function pinsOf(chapters: ReturnType<typeof useWay>['chapters'], x: (at: number) => number) {
  let free = Number.NEGATIVE_INFINITY;
  return chapters.flatMap((chapter) => {
    if (chapter.kind !== 'inject') return [];
    const at = x(chapter.played);
    const isNamed = at >= free;
    if (isNamed) free = at + PIN;
    return [{ position: chapter.position, code: chapter.inject, at, isNamed }];
  });
}

/** Keeps the labels at the ends of the lines from lying on each other, within the frame. */
function spread<T extends { y: number }>(labels: readonly T[], bottom: number): T[] {
  const inOrder = labels.toSorted((a, b) => a.y - b.y);
  const room = LABEL;
  let before = Number.NEGATIVE_INFINITY;
  const down = inOrder.map((one) => {
    before = Math.max(one.y, before + room);
    return { ...one, y: before };
  });
  let after = bottom;
  return down.toReversed().map((one) => {
    const y = Math.min(one.y, after);
    after = y - room;
    return { ...one, y };
  });
}
