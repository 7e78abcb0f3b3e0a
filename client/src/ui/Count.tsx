import type { ReactNode } from 'react';
import styles from './Count.module.css';
import { cx } from './cx.ts';

/** A small number in a pill: ink for what waits for the reader, quiet for the rest. */
export function Count({ tone = 'ink', label, children }: { tone?: 'ink' | 'quiet'; label?: string; children: ReactNode }) {
  return (
    <span className={cx(styles['count'], styles[tone])} {...(label && { role: 'img', 'aria-label': label })}>
      {children}
    </span>
  );
}
