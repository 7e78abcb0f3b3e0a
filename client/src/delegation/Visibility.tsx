import { Trans, useLingui } from '@lingui/react/macro';
import { Globe, Lock } from 'lucide-react';
import { useDelegations } from '../store/table.ts';
import { useNames } from './use-names.ts';
import styles from './Visibility.module.css';

/** Who reads this, before it is sent and after: some delegations, or everyone. The control room always reads. */
export function Visibility({ to }: { to: readonly string[] | 'everyone' }) {
  const { t } = useLingui();
  const { names } = useNames();
  const delegations = useDelegations();
  if (to === 'everyone') {
    return (
      <p className={styles['visibility']}>
        <Globe aria-hidden="true" />
        <span>
          <Trans>
            Visible to: <b>everyone</b>, the public included
          </Trans>
        </span>
      </p>
    );
  }
  const readers = delegations.every((one) => to.includes(one.id)) ? t`all delegations` : names(to);
  return (
    <p className={styles['visibility']}>
      <Lock aria-hidden="true" />
      <span>
        <Trans>
          Visible to: <b>{readers}</b>, facilitator
        </Trans>
      </span>
    </p>
  );
}
