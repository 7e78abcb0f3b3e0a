import { useLingui } from '@lingui/react/macro';
import { formatRemaining } from '../../ui/remaining.ts';

const HOUR = 3_600_000;

/** Stretches of play in words. All in ms. */
export function useMoments() {
  const { t } = useLingui();
  /** Whole seconds gone, so that what is just done is 0:00 ago. */
  const gone = (ms: number) => formatRemaining(Math.floor(Math.max(0, ms) / 1000) * 1000);
  return {
    ago: (ms: number) => (ms >= HOUR ? t`over an hour ago` : t`${gone(ms)} ago`),
    gone,
    late: (ms: number) => t`${gone(ms)} late`,
    left: (ms: number) => t`${formatRemaining(ms)} left`,
  };
}
