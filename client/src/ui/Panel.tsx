import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Panel.module.css';

/** A named region: a header that stays, a body that scrolls, a footer that stays. */
export function Panel(props: {
  title: ReactNode;
  /** Quiet words after the title. */
  aside?: ReactNode;
  /** Controls at the end of the header. */
  actions?: ReactNode;
  /** Stays under the body, such as a composer. */
  footer?: ReactNode;
  body?: 'padded' | 'flush';
  className?: string | undefined;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={cx(styles['panel'], props.className)} aria-labelledby={titleId}>
      <header className={styles['header']}>
        <h3 id={titleId} className={styles['title']}>
          {props.title}
        </h3>
        {props.aside && <div className={styles['aside']}>{props.aside}</div>}
        {props.actions && <div className={styles['actions']}>{props.actions}</div>}
      </header>
      <div className={cx(styles['body'], styles[props.body ?? 'padded'])}>{props.children}</div>
      {props.footer && <footer className={styles['footer']}>{props.footer}</footer>}
    </section>
  );
}
