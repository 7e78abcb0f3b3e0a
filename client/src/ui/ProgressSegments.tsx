import { cx } from './cx.ts';
import styles from './ProgressSegments.module.css';

export interface ProgressSegment {
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'future';
}

/** The parts of a stretch of time, as wide as they are long; `progress` (0 to 1) fills the present one. */
export function ProgressSegments(props: {
  label: string;
  segments: readonly ProgressSegment[];
  progress?: number;
  labels?: 'shown' | 'hidden';
}) {
  const filled = Math.min(1, Math.max(0, props.progress ?? 0));
  return (
    <ol className={cx(styles['segments'])} aria-label={props.label}>
      {props.segments.map(({ id, label, minutes, state }) => (
        <li
          key={id}
          className={cx(styles['segment'], styles[state], props.labels === 'hidden' && styles['bare'])}
          style={{ flexGrow: Math.max(minutes, 1) }}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className={styles['bar']}>
            {state === 'now' && <span className={styles['fill']} style={{ inlineSize: `${filled * 100}%` }} />}
          </span>
          <span className={props.labels === 'hidden' ? 'visually-hidden' : styles['label']}>{label}</span>
        </li>
      ))}
    </ol>
  );
}
