import { Trans } from '@lingui/react/macro';
import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Sharing.module.css';
import { useSharing } from './use-sharing.ts';

/** What only the control room may read. While the screen is shared it is not drawn at all, so nothing can shine through. */
export function Secret({ as = 'part', children }: { as?: 'part' | 'words'; children: ReactNode }) {
  const [isSharing] = useSharing();
  if (!isSharing) return children;
  if (as === 'words') return <HiddenWords />;
  return (
    <div className={styles['part']}>
      <EmptyState icon={<EyeOff />} title={<Trans>Hidden while sharing</Trans>}>
        <Trans>Stop sharing to see this again.</Trans>
      </EmptyState>
    </div>
  );
}

function HiddenWords() {
  return (
    <span className={styles['hidden']}>
      <Trans>Hidden while sharing</Trans>
    </span>
  );
}
