import { useRef } from 'react';
import { useWidth } from '../ui/use-width.ts';
import styles from './Compare.module.css';

/** Steps over exercise time, ms: a value holds until the next; without one there is nothing. */
export type Line = [played: number, value: number | undefined][];

const PAD = { left: 36, right: 8, top: 8, bottom: 6 };

/** One line for each play on a shared axis of play; the first is drawn out, the others dashed in their own way. */
export function Lines(props: {
  label: string;
  lines: readonly Line[];
  range: [number, number];
  total: number;
  height: number;
  /** Where the plays part, exercise time in ms. */
  part: number | undefined;
}) {
  const { lines, total, height, part } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 260);
  const [low, high] = props.range[0] === props.range[1] ? [props.range[0] - 1, props.range[1] + 1] : props.range;
  const x = (at: number) => PAD.left + (Math.min(at, total) / Math.max(1, total)) * (width - PAD.left - PAD.right);
  const y = (value: number) => height - PAD.bottom - ((value - low) / (high - low)) * (height - PAD.top - PAD.bottom);
  const mark = (value: number) => String(Math.round(value * 10) / 10);
  return (
    <div ref={frame} className={styles['lines']}>
      <svg width={width} height={height} role="img" aria-label={props.label}>
        {[low, high].map((value) => (
          <g key={value}>
            <line className={styles['grid']} x1={PAD.left} x2={width - PAD.right} y1={y(value)} y2={y(value)} />
            <text x={PAD.left - 5} y={y(value) + 3.5} textAnchor="end">
              {mark(value)}
            </text>
          </g>
        ))}
        {part !== undefined && <line className={styles['part']} x1={x(part)} x2={x(part)} y1={PAD.top} y2={height - PAD.bottom} />}
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: plays keep their places
          <path key={place} className={styles['line']} data-line={place % 4} d={stepsOf(line, total, x, y)} />
        ))}
      </svg>
    </div>
  );
}

export function stepsOf(line: Line, total: number, x: (at: number) => number, y: (value: number) => number): string {
  let path = '';
  let before: number | undefined;
  for (const [at, value] of line) {
    // What stood before holds up to here.
    if (before !== undefined) path += `H${x(at).toFixed(1)}`;
    if (value !== undefined) path += before === undefined ? `M${x(at).toFixed(1)} ${y(value).toFixed(1)}` : `V${y(value).toFixed(1)}`;
    before = value;
  }
  return before === undefined ? path : `${path}H${x(total).toFixed(1)}`;
}
