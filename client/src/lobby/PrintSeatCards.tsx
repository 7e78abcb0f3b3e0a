import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../ui/Button.tsx';
import styles from './PrintSeatCards.module.css';
import { SeatCard } from './SeatCard.tsx';
import { addressOf, type DoorDesk } from './use-door.ts';
import type { Place } from './use-places.ts';

/** Prints a card for each seat that nobody holds yet: its name, its link and the code for a camera. Seats without a link get one. */
export function PrintSeatCards({ desk, places }: { desk: DoorDesk; places: Place[] }) {
  const [stage, setStage] = useState<'idle' | 'issuing' | 'printing'>('idle');
  const free = places.filter(({ state }) => state.holder === undefined);
  const address = addressOf(desk.door);

  const begin = async () => {
    setStage('issuing');
    for (const { seat, invitation } of free) if (!invitation) await desk.issue(seat);
    setStage('printing');
  };
  useEffect(() => {
    if (stage !== 'printing') return;
    const done = () => setStage('idle');
    window.addEventListener('afterprint', done);
    // The cards must be drawn before the page is handed to the printer.
    const timer = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', done);
    };
  }, [stage]);

  if (free.length === 0) return null;
  return (
    <>
      <Button size="small" icon={<Printer />} isPending={stage === 'issuing'} onPress={() => void begin()}>
        <Trans>Print seat cards</Trans>
      </Button>
      {stage === 'printing' &&
        createPortal(
          <div className={styles['cards']} data-seat-cards="">
            {free.map((place) => (
              <SeatCard key={place.seat} place={place} address={address} />
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}
