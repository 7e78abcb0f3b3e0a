import { Trans } from '@lingui/react/macro';
import { Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Tour.module.css';

/** Offers a tour to whoever is here for the first time, in a line that takes neither the focus nor a place for long. */
export function TourOffer({ children, onStart, onDecline }: { children: ReactNode; onStart: () => void; onDecline: () => void }) {
  return (
    <div className={styles['offer']} role="status">
      <Compass aria-hidden="true" />
      <p>{children}</p>
      <Button size="small" onPress={onStart}>
        <Trans>Show me around</Trans>
      </Button>
      <Button size="small" variant="quiet" onPress={onDecline}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  );
}
