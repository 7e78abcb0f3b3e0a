import type { ReactNode } from 'react';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import styles from './Checklist.module.css';
import type { Point } from './use-points.ts';

/** What is ready and what is still open; an open point says which, in names. */
export function Checklist({ points }: { points: Point[] }) {
  return (
    <ul className={styles['list']}>
      {points.map(({ id, isOpen, what, more }) => (
        <ChecklistPoint key={id} state={isOpen ? 'open' : 'done'} what={what} more={more} />
      ))}
    </ul>
  );
}

function ChecklistPoint(props: { state: 'open' | 'done'; what: ReactNode; more: ReactNode }) {
  return (
    <li className={styles['point']}>
      <span className={styles['glyph']}>
        <StatusGlyph status={props.state === 'open' ? 'held' : 'acknowledged'} />
      </span>
      <div className={styles['words']}>
        <p className={styles['what']}>{props.what}</p>
        {props.more && <p className={styles['more']}>{props.more}</p>}
      </div>
    </li>
  );
}
