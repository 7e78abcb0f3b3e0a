import styles from './Avatar.module.css';
import { cx } from './cx.ts';
import type { Slot } from './slot.ts';

/** A person by initials, ringed in the accent of the side they sit on; away is paler, and said in words. */
export function Avatar(props: { name: string; slot?: Slot | undefined; presence?: 'here' | 'away'; presenceLabel?: string }) {
  const spoken = props.presenceLabel ? `${props.name}, ${props.presenceLabel}` : props.name;
  return (
    <span
      role="img"
      aria-label={spoken}
      title={spoken}
      className={cx(styles['avatar'], props.presence === 'away' && styles['away'])}
      data-slot={props.slot}
    >
      {initials(props.name)}
    </span>
  );
}

/** First letters of the first and last word; of a name written without spaces, its first two signs. */
function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s.·-]+/)
    .filter(Boolean);
  if (words.length < 2) return [...name.trim()].slice(0, 2).join('').toUpperCase();
  return `${[...words[0]!][0]}${[...words.at(-1)!][0]}`.toUpperCase();
}
