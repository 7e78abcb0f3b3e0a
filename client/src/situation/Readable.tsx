import type { ReactNode } from 'react';
import styles from './Readable.module.css';

/** What may be longer than its panel and holds no control takes the focus itself, so that the arrow keys scroll it. */
export function Readable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller that only a mouse can move shuts people out
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={styles['readable']} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
