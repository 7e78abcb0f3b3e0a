import type { WorldValue } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { useAmount } from '../../room/variable-words.ts';
import { usePlayed, useSession } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { niceScale } from '../../ui/nice-scale.ts';
import { useWidth } from '../../ui/use-width.ts';
import styles from './HistoryChart.module.css';

export interface Course {
  id: string;
  /** Stands at the end of the line. */
  label: string;
  history: WorldValue['history'];
}

const HEIGHT = 132;
const PAD = { top: 10, right: 44, bottom: 20, left: 30 };
/** Room that a label at the end of a line needs, in px. */
const LABEL = 12;

/** How a value came to be what it is: the truth in ink, what others take it to be in grey, turn by turn. */
export function HistoryChart(props: {
  name: string;
  course: Course;
  others?: readonly Course[];
  range: readonly [number, number];
  /** The least step between two marks of the axis. */
  finest?: number;
}) {
  const { t } = useLingui();
  const amount = useAmount();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 400);
  const turnsBegan = useSession((session) => session.turnsBegan);
  // A minute is as fine as the line is drawn.
  const now = Math.ceil(usePlayed() / 60_000) * 60_000;
  const { course, others = [] } = props;
  const all = [...others, course];
  const values = all.flatMap(({ history }) => history.map(([, value]) => value));
  const [low, middle, high] = niceScale(values, props.range, props.finest);
  const end = Math.max(1, now, ...all.map(({ history }) => history.at(-1)?.[0] ?? 0));
  const x = (played: number) => PAD.left + (played / end) * (width - PAD.left - PAD.right);
  const y = (value: number) => HEIGHT - PAD.bottom - ((value - low) / (high - low)) * (HEIGHT - PAD.top - PAD.bottom);
  const labels = spread(all.map((one) => ({ ...one, y: y(one.history.at(-1)?.[1] ?? low) })));
  const [first, last] = [amount(course.history[0]?.[1] ?? 0), amount(course.history.at(-1)?.[1] ?? 0)];
  const turns = Object.entries(turnsBegan ?? {}).filter(([, at]) => at <= end);
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t`${props.name} from ${first} to ${last}; every change stands in the list below`}
      >
        {[low, middle, high].map((mark) => (
          <g key={mark}>
            <line className={styles['grid']} x1={PAD.left} x2={width - PAD.right} y1={y(mark)} y2={y(mark)} />
            <text className={styles['mark']} x={PAD.left - 5} y={y(mark) + 3.5} textAnchor="end">
              {amount(mark)}
            </text>
          </g>
        ))}
        {turns.map(([turn, at], place) => {
          const next = turns[place + 1]?.[1] ?? end;
          const isNarrow = x(next) - x(at) < 22;
          return (
            <g key={turn}>
              {place > 0 && <line className={styles['turn']} x1={x(at)} x2={x(at)} y1={PAD.top} y2={HEIGHT - PAD.bottom} />}
              {!isNarrow && (
                <text className={styles['mark']} x={(x(at) + x(next)) / 2} y={HEIGHT - 5} textAnchor="middle">
                  {turn}
                </text>
              )}
            </g>
          );
        })}
        <text className={styles['mark']} x={PAD.left - 5} y={HEIGHT - 5} textAnchor="end">
          {t`turn`}
        </text>
        {all.map(({ id, history }) => (
          <path key={id} className={cx(styles['line'], id === course.id && styles['own'])} d={steps(history, end, x, y)} />
        ))}
        {labels.map(({ id, label, y: at }) => (
          <text key={id} className={cx(styles['label'], id === course.id && styles['own'])} x={width - PAD.right + 5} y={at + 3.5}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A value holds until the next one: the line goes in steps. */
function steps(history: WorldValue['history'], end: number, x: (played: number) => number, y: (value: number) => number): string {
  const [start, ...rest] = history;
  if (!start) return '';
  const path = [`M${x(start[0]).toFixed(1)} ${y(start[1]).toFixed(1)}`];
  for (const [played, value] of rest) path.push(`H${x(played).toFixed(1)}V${y(value).toFixed(1)}`);
  return `${path.join('')}H${x(end).toFixed(1)}`;
}

/** Keeps the labels at the ends of the lines from lying on each other. */
function spread<T extends { y: number }>(labels: readonly T[]): T[] {
  let before = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((one) => {
      before = Math.max(one.y, before + LABEL);
      return { ...one, y: before };
    });
}
