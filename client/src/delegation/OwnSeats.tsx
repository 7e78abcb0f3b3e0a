import { isAbsent, powersOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePowerWords } from '../room/use-power-words.ts';
import { useSeatName } from '../room/use-seat-name.ts';
import { useSession } from '../store/table.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './OwnSeats.module.css';

/** The seats of one's delegation: who sits there, what each may do just now, and who acts for whom. */
export function OwnSeats({ delegation }: { delegation: string }) {
  const { t, i18n } = useLingui();
  const word = usePowerWords();
  const seatName = useSeatName();
  const session = useSession((one) => one);
  const seats = session.exercise?.delegations.find(({ id }) => id === delegation)?.seats ?? [];
  if (seats.length === 0) return null;
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
  return (
    <Panel title={t`Seats of your delegation`}>
      <ul className={styles['seats']}>
        {seats.map(({ id, can, deputy }) => {
          const seat = `${delegation}.${id}`;
          const state = session.seats[seat];
          const powers = powersOf(session, seat) ?? [];
          const more = powers.filter((one) => !can.includes(one));
          return (
            <li key={id}>
              <b>{seatName(seat, 'title')}</b>
              <span className={styles['who']}>
                {state?.holder ?? (state?.autopilot ? t`on autopilot` : t`nobody`)}
                {state?.absent && ` · ${t`away`}`}
              </span>
              <span>
                {can.length === 0 ? <Trans>May read.</Trans> : <Trans>May {list.format(can.map(word))}.</Trans>}
                {more.length > 0 && (
                  <>
                    {' '}
                    <Trans>For an absent seat also: {list.format(more.map(word))}.</Trans>
                  </>
                )}
                {deputy !== undefined && isAbsent(session, seat) && (
                  <>
                    {' '}
                    <Trans>{seatName(`${delegation}.${deputy}`, 'title')} acts for it.</Trans>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
