import { cx } from '../ui/cx.ts';
import styles from './MarkGlyph.module.css';
import type { MarkKind, MarkStatus } from './marks.ts';

const OUTER = 9;
const DIAMOND = 11.5;
const circle = (radius: number) => `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
const diamond = (radius: number) => `M0 ${-radius}L${radius} 0 0 ${radius} ${-radius} 0Z`;

/**
 * The sign of a mark with its number. The shape tells the kind (diamond incident, circle sighting, circle with a
 * pointer movement), the line tells the status (plain reported, broken unverified, double disputed, heavy own).
 */
export function MarkGlyph(props: {
  number: number;
  kind: MarkKind;
  status: MarkStatus;
  /** Degrees clockwise from the right, for the pointer of a movement. */
  heading?: number;
  className?: string | undefined;
}) {
  const { number, kind, status, heading = 0 } = props;
  const shape = kind === 'incident' ? diamond : circle;
  const size = kind === 'incident' ? DIAMOND : OUTER;
  const isSolid = kind === 'incident' && status === 'reported';
  return (
    <svg
      className={cx(styles['glyph'], styles[status], isSolid && styles['solid'], props.className)}
      viewBox="-16 -16 32 32"
      aria-hidden="true"
    >
      <path className={styles['ground']} d={shape(size + 2)} />
      {kind === 'movement' && <path className={styles['pointer']} d="M7-6.5 15.6 0 7 6.5Z" transform={`rotate(${heading})`} />}
      <path className={styles['shape']} d={shape(status === 'disputed' ? size + 1.4 : size)} />
      {status === 'disputed' && <path className={styles['second']} d={shape(size - (kind === 'incident' ? 2.2 : 1.5))} />}
      <text className={styles['number']} y="3.9" fontSize={number > 9 ? 9.5 : 11}>
        {number}
      </text>
    </svg>
  );
}
