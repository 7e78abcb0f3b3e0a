import { Trans } from '@lingui/react/macro';
import { Info } from 'lucide-react';
import styles from './Statement.module.css';

/** No figure of a model without it. */
export function Statement() {
  return (
    <div className={styles['statement']}>
      <Info aria-hidden="true" />
      <p>
        <b>
          <Trans>These numbers show what these assumptions imply.</Trans>
        </b>{' '}
        <span className={styles['more']}>
          <Trans>
            They are illustrative and assess no state. The value is in the discussion: which slider would you argue with, and what would
            change your mind?
          </Trans>
        </span>
      </p>
    </div>
  );
}
