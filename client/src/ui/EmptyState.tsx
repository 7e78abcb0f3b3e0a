import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Why there is nothing here, what will fill it, and at most one thing to do meanwhile. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode; icon?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']} aria-hidden="true">
        {props.icon ?? <Inbox />}
      </span>
      <div className={styles['text']}>
        <p className={styles['title']}>{props.title}</p>
        {props.children && <p className={styles['what']}>{props.children}</p>}
      </div>
      {props.action}
    </div>
  );
}
