import { slotAt, useText } from '../store/table.ts';
import type { Place } from '../store/tickets.ts';
import { Chip } from '../ui/Chip.tsx';
import styles from './Entrance.module.css';
import { useOfficeWords } from './use-office-words.ts';

/** The seat that is offered: delegation first, then the place in it; or the office in the control room and for whom. */
export function SeatLine({ place }: { place: Place }) {
  const text = useText();
  const officeWords = useOfficeWords();
  const { delegation, office } = place;
  return (
    <div className={styles['seat']}>
      {delegation && (
        <span aria-hidden="true">
          <Chip code={delegation.id} slot={slotAt(delegation.slot)} variant="solid" size="large" />
        </span>
      )}
      <div>
        <p className={styles['delegation']}>{delegation ? text(delegation.name) : office && officeWords(office)}</p>
        <p className={styles['title']}>{text(place.seatTitle)}</p>
      </div>
    </div>
  );
}
