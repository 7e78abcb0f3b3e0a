import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './StatusGlyph.module.css';

export type Status =
  | 'planned'
  | 'armed'
  | 'deferred'
  | 'held'
  | 'leaving'
  | 'delivered'
  | 'acknowledged'
  | 'answered'
  | 'overdue'
  | 'skipped'
  | 'cancelled';

const RING = { cx: 7, cy: 7, r: 5, fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 } as const;

const SHAPES: Record<Status, ReactNode> = {
  planned: <circle {...RING} strokeDasharray="2.2 1.7" />,
  armed: (
    <>
      <circle {...RING} strokeWidth={1.5} />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
    </>
  ),
  deferred: (
    <>
      <circle {...RING} strokeDasharray="2.2 1.7" />
      <path d="M4.6 7h4.6M7.4 5l2 2-2 2" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  leaving: <path d="M2.6 3 11.4 7 2.6 11 4.2 7Z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />,
  held: (
    <>
      <circle {...RING} r={5.6} />
      <path d="M5.4 4.8v4.4M8.6 4.8v4.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  delivered: <path d="M2 2.2 12.4 7 2 11.8 4 7Z" fill="currentColor" />,
  acknowledged: (
    <path d="m2.4 7.4 3 3 6.2-6.8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  ),
  answered: (
    <path
      d="m.8 7.6 2.6 2.6 5-5.6M6.4 9.6l.8.6L13 4.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  overdue: (
    <>
      <path d="M7 1 13.4 12.4H.6Z" fill="currentColor" />
      <path d="M7 5v3.4M7 10v.9" stroke="var(--surface)" strokeWidth="1.4" />
    </>
  ),
  skipped: (
    <>
      <circle {...RING} />
      <path d="m3.6 10.4 6.8-6.8" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  cancelled: (
    <>
      <circle {...RING} />
      <path d="m5 5 4 4m0-4-4 4" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
};

/** The state of a thing by shape; `words` beside it, or the state's own name spoken when there are none. */
export function StatusGlyph({ status, words }: { status: Status; words?: ReactNode }) {
  const { t } = useLingui();
  const names: Record<Status, string> = {
    planned: t`Planned`,
    armed: t`Armed`,
    deferred: t`Deferred`,
    held: t`Held`,
    leaving: t`Going out`,
    delivered: t`Delivered`,
    acknowledged: t`Acknowledged`,
    answered: t`Answered`,
    overdue: t`Overdue`,
    skipped: t`Skipped`,
    cancelled: t`Cancelled`,
  };
  return (
    <span className={cx(styles['status'], styles[status])}>
      {/* The words beside the shape may say something else ("4:06 late"), so the state is named all the same. */}
      <svg viewBox="0 0 14 14" role="img" aria-label={names[status]} aria-hidden={words === names[status]}>
        <title>{names[status]}</title>
        {SHAPES[status]}
      </svg>
      {words !== undefined && <span className={styles['words']}>{words}</span>}
    </span>
  );
}
