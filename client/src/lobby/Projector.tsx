import { readiness } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { spaced } from '../home/where-to.ts';
import { useSession, useText } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import styles from './Projector.module.css';
import { spoken } from './use-door.ts';

/** For the wall of the room: where to go and with which code, readable from the last row. */
export function Projector(props: { code: string; address: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const session = useSession((one) => one);
  const { held, seats } = useMemo(() => readiness(session), [session]);
  const address = spoken(props.address);
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} size="full" title={<Trans>Join</Trans>}>
      <div className={styles['wall']}>
        <div className={styles['words']}>
          <p className={styles['title']}>{text(session.exercise?.meta.title)}</p>
          <p className={styles['at']}>
            <Trans>
              Open <b>{address}</b> and type
            </Trans>
          </p>
          <p className={styles['code']}>{spaced(props.code)}</p>
          <p className={styles['count']}>
            <Trans>
              {held} of {seats} seats taken
            </Trans>
          </p>
        </div>
        <div className={styles['qr']}>
          <QrCode value={`${props.address}/join/${props.code}`} name={t`Link to join with this code`} size={460} />
          <p className={styles['scan']}>
            <Trans>or point a camera here</Trans>
          </p>
        </div>
        {session.context && session.context.length > 0 && (
          <ul className={styles['context']}>
            {session.context.map((card) => (
              <li key={text(card.name)}>
                <h3>{text(card.name)}</h3>
                <p>{text(card.text)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
