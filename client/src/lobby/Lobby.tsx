import { readiness, type SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { useSession } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useMedia } from '../ui/use-media.ts';
import { AutopilotAll } from './AutopilotAll.tsx';
import { ChangeSeats } from './ChangeSeats.tsx';
import { Checklist } from './Checklist.tsx';
import { ChosenStart } from './ChosenStart.tsx';
import { DelegationBoard } from './DelegationBoard.tsx';
import styles from './Lobby.module.css';
import { LobbyBar } from './LobbyBar.tsx';
import { Phases } from './Phases.tsx';
import { PrintSeatCards } from './PrintSeatCards.tsx';
import { SeatPanel } from './SeatPanel.tsx';
import { StartChoices } from './StartChoices.tsx';
import { Startex } from './Startex.tsx';
import { useDoor } from './use-door.ts';
import { usePlaces } from './use-places.ts';
import { usePoints } from './use-points.ts';

/** The facilitator's lobby: seats are handed out, people come in, readiness is checked, and the exercise begins. */
export function Lobby() {
  const { t } = useLingui();
  const desk = useDoor();
  const places = usePlaces(desk.door);
  const all = useMemo(() => [...places.values()].flat(), [places]);
  const session = useSession((one) => one);
  const { seats, held, ready } = useMemo(() => readiness(session), [session]);
  const points = usePoints(desk.door, all);
  const isNarrow = useMedia('(max-width: 1099px)');
  const [chosen, setChosen] = useState<SeatId>();
  // Beside the board the seat is always in sight; without room for that it opens when it is chosen.
  const [isOpen, setOpen] = useState(false);
  const selected = all.find(({ seat }) => seat === chosen) ?? all[0];
  const choose = (seat: SeatId) => {
    setChosen(seat);
    setOpen(isNarrow);
  };
  return (
    <div className={styles['page']}>
      <ExerciseBanner />
      <LobbyBar desk={desk} />
      <OfflineStrip />
      <div className={styles['work']}>
        <main className={styles['table']}>
          <div className={styles['head']}>
            <h2>
              <Trans>Delegations</Trans>
            </h2>
            <span className={styles['count']}>
              <Trans>
                {held} of {seats} seats held, {ready} ready
              </Trans>
            </span>
            <div className={styles['deeds']}>
              <ChangeSeats />
              <AutopilotAll places={all} />
              <PrintSeatCards desk={desk} places={all} />
            </div>
          </div>
          <DelegationBoard places={places} desk={desk} selected={isNarrow && !isOpen ? undefined : selected?.seat} onSelect={choose} />
          <StartChoices />
          <Phases />
        </main>
        <aside className={styles['side']} aria-label={t`Seats and readiness`}>
          <div className={styles['scroll']}>
            {selected && !isNarrow && (
              <div className={styles['part']}>
                <SeatPanel key={selected.seat} place={selected} desk={desk} />
              </div>
            )}
            <ChosenStart />
            <section className={styles['part']} aria-labelledby="lobby-ready">
              <h3 id="lobby-ready">
                <Trans>Ready to start</Trans>
              </h3>
              <Checklist points={points} />
            </section>
          </div>
          <div className={styles['start']}>
            <Startex open={points.filter(({ isOpen }) => isOpen).length} />
          </div>
        </aside>
      </div>
      {isNarrow && (
        <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={<Trans>Seat</Trans>}>
          {selected && <SeatPanel place={selected} desk={desk} />}
        </Dialog>
      )}
    </div>
  );
}
