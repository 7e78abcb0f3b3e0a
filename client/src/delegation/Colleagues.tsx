import { delegationOf, powersOf } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { usePowerWords } from '../room/use-power-words.ts';
import { useSeatName } from '../room/use-seat-name.ts';
import { useRoom } from '../store/room.ts';
import { slotOf, useSession, useTable } from '../store/table.ts';
import { Avatar } from '../ui/Avatar.tsx';
import styles from './Colleagues.module.css';

/** The others in this delegation, and whether they are here just now. */
export function Colleagues() {
  const { t } = useLingui();
  const { seat, store } = useTable();
  const seatName = useSeatName();
  const word = usePowerWords();
  // Powers change with it.
  useSession((session) => session.exercise?.delegations);
  const online = useRoom((room) => room.online);
  const seats = useSession((session) => session.seats);
  const own = delegationOf(seat);
  const others = Object.entries(seats).filter(
    ([id, state]) => id !== seat && delegationOf(id) === own && (state.holder !== undefined || state.autopilot),
  );
  if (own === undefined || others.length === 0) return null;
  return (
    <ul className={styles['colleagues']} aria-label={t`Your delegation`}>
      {others.map(([id, { holder, autopilot, absent }]) => {
        const isHere = online.includes(id);
        const title = seatName(id, 'title');
        const may = (powersOf(store.getState().session, id) ?? []).map(word).join(', ');
        const name = holder === undefined ? title : `${holder}, ${title}`;
        return (
          <li key={id}>
            <Avatar
              name={holder ?? title}
              slot={slotOf(store.getState().session, own)}
              presence={isHere || autopilot ? 'here' : 'away'}
              presenceLabel={`${name}: ${autopilot ? t`on autopilot` : isHere && !absent ? t`online` : t`away`}${may === '' ? '' : ` (${may})`}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
