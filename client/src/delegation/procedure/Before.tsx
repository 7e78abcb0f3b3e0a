import type { Meeting } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { MotionCard } from './MotionCard.tsx';
import { PointCard } from './PointCard.tsx';
import styles from './Procedure.module.css';

/** What is before the meeting: points that wait for a ruling, then motions in their order of precedence. */
export function Before({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui();
  const { points, motions } = meeting;
  if (points.length === 0 && motions.length === 0) return null;
  return (
    <ul className={styles['before']} aria-label={t`Before the meeting`}>
      {points.map((point) => (
        <li key={point.id}>
          <PointCard point={point} meeting={meeting} />
        </li>
      ))}
      {motions.map((motion) => (
        <li key={motion.id}>
          <MotionCard motion={motion} meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}
