import { Trans, useLingui } from '@lingui/react/macro';
import { ScreenShare } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { KEYS } from '../keys.ts';
import styles from './Sharing.module.css';
import { useSharing } from './use-sharing.ts';

/** While the screen is shared: that it is, and the way back. Above everything, so that neither can be forgotten. */
export function ShareStrip() {
  const { t } = useLingui();
  const [isSharing, share] = useSharing();
  useShortcut(KEYS.always.share, () => share(!isSharing), {
    label: isSharing ? t`Stop sharing` : t`Hide secrets to share the screen`,
    group: t`Look`,
  });
  return (
    <div role="status">
      {isSharing && (
        <p className={styles['strip']}>
          <ScreenShare aria-hidden="true" />
          <b>
            <Trans>Safe to share.</Trans>
          </b>
          <span>
            <Trans>Texts, messages and private values are hidden on this screen. Play goes on.</Trans>
          </span>
          <Button size="small" shortcut={KEYS.always.share} onPress={() => share(false)}>
            <Trans>Stop sharing</Trans>
          </Button>
        </p>
      )}
    </div>
  );
}
