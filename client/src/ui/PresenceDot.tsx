import { useLingui } from '@lingui/react/macro';
import { cx } from './cx.ts';
import styles from './PresenceDot.module.css';

export type Presence = 'online' | 'away' | 'offline' | 'autopilot' | 'pending';

/** Shape as well as colour: full disc, half disc, ring, square, ringed dot. */
export function PresenceDot({ presence }: { presence: Presence }) {
  const { t } = useLingui();
  const names: Record<Presence, string> = {
    online: t`Online`,
    away: t`Away`,
    offline: t`Offline`,
    autopilot: t`Autopilot`,
    pending: t`Not here yet`,
  };
  return (
    <svg className={cx(styles['dot'], styles[presence])} viewBox="0 0 12 12" role="img" aria-label={names[presence]}>
      <title>{names[presence]}</title>
      {presence === 'online' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {presence === 'away' && (
        <>
          <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.7a4.3 4.3 0 0 0 0 8.6Z" fill="currentColor" />
        </>
      )}
      {presence === 'offline' && <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.4" />}
      {presence === 'autopilot' && <rect x="2" y="2" width="8" height="8" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />}
      {presence === 'pending' && (
        <>
          <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <circle cx="6" cy="6" r="1.8" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
