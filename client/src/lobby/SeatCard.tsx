import { Trans, useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { QrCode } from '../ui/QrCode.tsx';
import styles from './PrintSeatCards.module.css';
import { linkOf, spoken } from './use-door.ts';
import type { Place } from './use-places.ts';

/** One seat on paper. */
export function SeatCard({ place, address }: { place: Place; address: string }) {
  const { t } = useLingui();
  const exercise = useText()(useSession((session) => session.exercise?.meta.title));
  const { name } = useActor()(place.delegation);
  if (!place.invitation) return null;
  const link = linkOf(address, place.invitation.token);
  return (
    <section className={styles['card']}>
      <div className={styles['qr']}>
        <QrCode value={link} name={t`Link to the seat`} size={144} />
      </div>
      <div className={styles['words']}>
        <p className={styles['exercise']}>{exercise}</p>
        <p className={styles['delegation']}>{name}</p>
        <p className={styles['title']}>{place.title}</p>
        <p className={styles['link']}>{spoken(link)}</p>
        <p className={styles['note']}>
          <Trans>Point a camera at the square, or type the link. It is yours alone.</Trans>
        </p>
      </div>
    </section>
  );
}
