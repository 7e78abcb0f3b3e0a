import type { SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { spaced } from '../home/where-to.ts';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { JoinRequests } from './JoinRequests.tsx';
import styles from './SeatLinks.module.css';
import { SeatPanel } from './SeatPanel.tsx';
import { SeatRow } from './SeatRow.tsx';
import { addressOf, type DoorDesk, spoken, useDoor } from './use-door.ts';
import { usePlaces } from './use-places.ts';

/** Seats, links and requests while the exercise runs: for those who come late, drop out or change places. */
export function SeatLinksDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="wide" title={<Trans>Seats</Trans>}>
      <SeatLinks />
    </Dialog>
  );
}

function SeatLinks() {
  const { t } = useLingui();
  const desk = useDoor();
  const places = usePlaces(desk.door);
  const all = useMemo(() => [...places.values()].flat(), [places]);
  const [chosen, setChosen] = useState<SeatId>();
  const selected = all.find(({ seat }) => seat === chosen) ?? all.find(({ state }) => state.holder === undefined) ?? all[0];
  return (
    <>
      <HowToJoin desk={desk} />
      <div className={styles['links']}>
        <div className={styles['list']}>
          {(desk.door?.requests.length ?? 0) > 0 && <JoinRequests desk={desk} />}
          {[...places].map(([id, members]) => (
            <section key={id} className={styles['group']}>
              <h3 className={styles['name']}>
                <DelegationChip id={id} withName />
              </h3>
              <ul aria-label={t`Seats`}>
                {members.map((place) => (
                  <SeatRow
                    key={place.seat}
                    place={place}
                    isSelected={place.seat === selected?.seat}
                    isBusy={desk.busy === place.seat}
                    onSelect={() => setChosen(place.seat)}
                    onInvite={() => {
                      setChosen(place.seat);
                      void desk.issue(place.seat);
                    }}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {selected && (
          <div className={styles['panel']}>
            <SeatPanel key={selected.seat} place={selected} desk={desk} />
          </div>
        )}
      </div>
    </>
  );
}

function HowToJoin({ desk }: { desk: DoorDesk }) {
  if (!desk.door) return null;
  const at = spoken(addressOf(desk.door));
  const code = spaced(desk.door.code);
  return (
    <p className={styles['join']}>
      <Trans>
        Join at <b>{at}</b> with <b className={styles['code']}>{code}</b>
      </Trans>
    </p>
  );
}
