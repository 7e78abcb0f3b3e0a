import type { Channel } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Globe, Lock } from 'lucide-react';
import { useDelegations } from '../store/table.ts';
import { useNames } from './use-names.ts';
import { useOwnDelegation } from './use-own.ts';
import styles from './Visibility.module.css';

/** Who reads this, before it is sent and after: some delegations, or everyone. The control room always reads. */
export function Visibility({ to, channel }: { to: readonly string[] | 'everyone'; channel?: Pick<Channel, 'kind' | 'seats'> }) {
  const { t } = useLingui();
  const { names } = useNames();
  const delegations = useDelegations();
  const own = useOwnDelegation();
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
        {channel?.seats || channel?.kind === 'track15' ? (
          <Trans>
            Visible to: <b>seats for track 1.5 of {readers}</b>, facilitator
          </Trans>
        ) : channel?.kind === 'delegation' && own !== undefined && to.includes(own) ? (
          <Trans>
            Visible to: <b>your own delegation</b>, facilitator
          </Trans>
        ) : channel?.kind === 'backchannel' ? (
          <Trans>
            Visible to: <b>{readers}</b>, facilitator. The press may get hold of it.
          </Trans>
        ) : (
          <Trans>
            Visible to: <b>{readers}</b>, facilitator
          </Trans>
        )}
      </span>
    </p>
  );
}
