import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './SeatPanel.module.css';

/** Asks before somebody is put out of their seat. */
export function EndSeat(props: { deed: 'issue' | 'revoke' | undefined; holder: string; onClose: () => void; onGo: () => void }) {
  const { holder, deed } = props;
  return (
    <Dialog
      isOpen={deed !== undefined}
      onClose={props.onClose}
      role="alertdialog"
      size="narrow"
      title={deed === 'issue' ? <Trans>Issue a new link?</Trans> : <Trans>Revoke this seat?</Trans>}
      actions={
        <>
          <Button onPress={props.onClose}>
            <Trans>Keep {holder} seated</Trans>
          </Button>
          <Button variant="danger" onPress={props.onGo}>
            {deed === 'issue' ? <Trans>Issue a new link</Trans> : <Trans>Revoke seat</Trans>}
          </Button>
        </>
      }
    >
      <p className={styles['sure']}>
        {deed === 'issue' ? (
          <Trans>{holder} is put out of the seat at once and needs the new link to come back. What was done there stays.</Trans>
        ) : (
          <Trans>{holder} is put out of the seat at once, and the seat is free again. What was done there stays.</Trans>
        )}
      </p>
    </Dialog>
  );
}
