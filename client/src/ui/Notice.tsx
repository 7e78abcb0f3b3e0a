import { CircleCheck, CirclePause, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Notice.module.css';

const ICONS = { info: <Info />, success: <CircleCheck />, warning: <CirclePause />, error: <TriangleAlert /> };

/** A strip that says what happened, what is kept, and the next step. It stays in the flow and hides nothing. */
export function Notice(props: {
  tone?: keyof typeof ICONS;
  /** What happened, in a few words. */
  title: ReactNode;
  /** Why, and what is kept. */
  children?: ReactNode;
  /** The next step, as a button. */
  action?: ReactNode;
  icon?: ReactNode;
  /** How it is read out when it appears; an error interrupts unless told otherwise. */
  spoken?: 'assertive' | 'polite' | 'off';
}) {
  const tone = props.tone ?? 'info';
  const spoken = props.spoken ?? (tone === 'error' ? 'assertive' : 'polite');
  return (
    <div className={cx(styles['notice'], styles[tone])} role={{ assertive: 'alert', polite: 'status', off: undefined }[spoken]}>
      <span className={styles['icon']} aria-hidden="true">
        {props.icon ?? ICONS[tone]}
      </span>
      <p className={styles['text']}>
        <b>{props.title}</b> {props.children}
      </p>
      {props.action}
    </div>
  );
}
