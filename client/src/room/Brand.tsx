import { Link } from 'wouter';
import { cx } from '../ui/cx.ts';
import styles from './Brand.module.css';

/** The mark, seven around a table, one of them in the chair; the name beside it. With `home` it leads to the start page. */
export function Brand({ size = 'medium', home }: { size?: 'medium' | 'large'; home?: 'linked' }) {
  const face = (
    <>
      <Mark size={size === 'large' ? 26 : 22} />
      <span data-wordmark="" translate="no">
        Demarche
      </span>
    </>
  );
  const className = cx(styles['brand'], styles[size]);
  if (!home) return <span className={className}>{face}</span>;
  return (
    <Link href="/" className={className}>
      {face}
    </Link>
  );
}

const SEATS = [
  [18.72, 6.64],
  [20.38, 13.91],
  [15.73, 19.75],
  [8.27, 19.75],
  [3.62, 13.91],
  [5.28, 6.64],
] as const;

export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="12" cy="3.4" r="2.7" fill="currentColor" />
      {SEATS.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.9" fill="currentColor" />
      ))}
    </svg>
  );
}
