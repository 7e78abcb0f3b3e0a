import styles from './Countdown.module.css';
import { cx } from './cx.ts';
import { formatRemaining } from './remaining.ts';

/** Time left, given in ms. Amber under a minute, bold under ten seconds, red when it is up; a clock that stands still keeps to ink. */
export function Countdown(props: { ms: number; label?: string; size?: 'text' | 'clock'; state?: 'running' | 'standing' }) {
  const urgency =
    props.state === 'standing' ? 'calm' : props.ms <= 0 ? 'up' : props.ms <= 10_000 ? 'seconds' : props.ms < 60_000 ? 'minute' : 'calm';
  return (
    <span
      className={cx(styles['countdown'], styles[props.size ?? 'text'], styles[urgency])}
      role="timer"
      aria-live="off"
      aria-label={props.label && `${props.label}: ${formatRemaining(props.ms)}`}
    >
      {formatRemaining(props.ms)}
    </span>
  );
}
