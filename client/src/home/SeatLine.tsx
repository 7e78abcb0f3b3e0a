import type { InvitationLook } from '@demarche/shared';
import { slotAt, useText } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import styles from './Entrance.module.css';

/** The seat that is offered: delegation first, then the place in it. */
export function SeatLine({ place }: { place: Pick<InvitationLook, 'seatTitle' | 'delegation'> }) {
  const text = useText();
  const { id, name, slot } = place.delegation;
  return (
    <div className={styles['seat']}>
      <span aria-hidden="true">
        <Chip code={id} slot={slotAt(slot)} variant="solid" size="large" />
      </span>
      <div>
        <p className={styles['delegation']}>{text(name)}</p>
        <p className={styles['title']}>{text(place.seatTitle)}</p>
      </div>
    </div>
  );
}
