import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { PresenceDot } from '../../ui/PresenceDot.tsx';
import type { WatchRow } from './use-watch-rows.ts';
import styles from './Watch.module.css';

/** Each seat of a delegation by its presence, named on hover and to those who hear it. */
export function SeatDots({ seats }: { seats: WatchRow['seats'] }) {
  const name = useSeatName();
  const holders = useSession((session) => session.seats);
  return (
    <span className={styles['dots']}>
      {seats.map(({ seat, presence }) => (
        <span key={seat} title={[name(seat, 'title'), holders[seat]?.holder].filter(Boolean).join(', ')}>
          <PresenceDot presence={presence} />
        </span>
      ))}
    </span>
  );
}
