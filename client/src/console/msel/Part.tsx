import type { ReactNode } from 'react';
import styles from './InjectDetail.module.css';

/** A titled part of an inject's details. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      {children}
    </section>
  );
}
