import type { Hearing } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Adjudication.module.css';

/** What was said for and against, oldest first. */
export function Points({ points }: { points: Hearing['points'] }) {
  if (points.length === 0) {
    return (
      <p className="tertiary">
        <Trans>Nobody has argued yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['points']}>
      {points.map(({ id, delegation, side, text }) => (
        <li key={id}>
          <DelegationChip id={delegation} />
          {side === 'pro' ? (
            <Tag tone="outline">
              <Trans comment="An argument that an order succeeds">For</Trans>
            </Tag>
          ) : (
            <Tag tone="outline">
              <Trans comment="An argument that an order fails">Against</Trans>
            </Tag>
          )}
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
