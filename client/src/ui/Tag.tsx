import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Tag.module.css';

/** A word or two about a thing. Held waits (amber), alert is late (red), ok is well; the words must say so too. */
export function Tag(props: { tone?: 'plain' | 'outline' | 'held' | 'alert' | 'ok'; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={cx(styles['tag'], styles[props.tone ?? 'plain'])}>
      {props.icon}
      {props.children}
    </span>
  );
}
