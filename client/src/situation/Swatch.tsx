import type { ReactNode } from 'react';
import styles from './Swatch.module.css';

/** The steps of the ramp in the tokens. */
const STEPS = 9;

/** A rung's colour, whatever the length of its ladder; never without its number beside or in it. */
export function Swatch(props: { n: number; top: number; ring?: 'now' | 'before' | 'no'; children?: ReactNode }) {
  const step = Math.round((props.n / Math.max(1, props.top)) * STEPS);
  return (
    <span className={styles['swatch']} data-step={step} data-ring={props.ring}>
      {props.children}
    </span>
  );
}
