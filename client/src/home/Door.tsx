import { type ReactNode, useId } from 'react';
import styles from './Door.module.css';

/** One of the ways in. */
export function Door(props: { title: ReactNode; aside?: ReactNode; what?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['door']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{props.title}</h2>
        {props.aside && <p className={styles['aside']}>{props.aside}</p>}
      </div>
      {props.what && <p className={styles['what']}>{props.what}</p>}
      {props.children}
    </section>
  );
}

/** A line of a door's list: what it is, and the one thing to do with it. */
export function DoorRow(props: { mark?: ReactNode; name: ReactNode; meta: ReactNode; action: ReactNode }) {
  return (
    <li>
      {props.mark}
      <div className={styles['words']}>
        <p className={styles['name']}>{props.name}</p>
        <p className={styles['meta']}>{props.meta}</p>
      </div>
      {props.action}
    </li>
  );
}
