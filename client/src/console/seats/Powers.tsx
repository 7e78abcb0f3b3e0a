import { NOT_FOR_OBSERVERS, type Permission, type SeatId, standsInFor } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { POWERS_IN_ORDER, usePowerWords } from '../../room/use-power-words.ts';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { ReasonForm } from '../ReasonForm.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Seats.module.css';

/** Seats by powers: what is ticked anew counts once a reason is given for that seat. */
export function Powers({ delegation }: { delegation: string }) {
  const { t } = useLingui();
  const word = usePowerWords();
  const seats = useSession((session) => session.exercise?.delegations.find(({ id }) => id === delegation)?.seats) ?? [];
  return (
    <div className={styles['scroll']}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{t`What each seat may do`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Seat</Trans>
            </th>
            {POWERS_IN_ORDER.map((one) => (
              <th key={one} scope="col">
                {word(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map(({ id }) => (
            <SeatLine key={id} seat={`${delegation}.${id}`} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeatLine({ seat }: { seat: SeatId }) {
  const { t } = useLingui();
  const { give } = useTable();
  const word = usePowerWords();
  const title = useSeatName()(seat, 'title');
  const deed = useDeed();
  const found = useSession((session) => session.exercise?.delegations.find(({ id }) => seat.startsWith(`${id}.`)));
  const can = found?.seats.find(({ id }) => `${found.id}.${id}` === seat)?.can ?? [];
  const [wanted, want] = useState<readonly Permission[]>();
  const mayChange = useMayCommand('setPowers') && give !== undefined;
  const isOver = useSession((session) => session.stage === 'ended');
  const now = wanted ?? can;
  const isChanged = wanted !== undefined && (wanted.length !== can.length || wanted.some((one) => !can.includes(one)));
  const why = (power: Permission) => {
    if (isOver) return t`The exercise has ended`;
    if (!mayChange) return t`The lead or a co-facilitator changes powers`;
    return found?.kind === 'observer' && NOT_FOR_OBSERVERS.includes(power) ? t`Not for an observer` : undefined;
  };
  const set = async (reason: string) => {
    if (wanted && (await deed.run('setPowers', { seat, can: [...wanted], why: reason }))) want(undefined);
  };
  return (
    <>
      <tr className={isChanged ? styles['changed'] : undefined}>
        <th scope="row">
          <span className={styles['seat']}>
            {title}
            <Holder seat={seat} />
          </span>
        </th>
        {POWERS_IN_ORDER.map((one) => {
          const because = why(one);
          return (
            <td key={one} title={because}>
              <Checkbox
                aria-label={because === undefined ? `${title}: ${word(one)}` : `${title}: ${word(one)}. ${because}`}
                isSelected={now.includes(one)}
                {...(because === undefined ? {} : { isDisabled: true })}
                onChange={(isOn) => want(POWERS_IN_ORDER.filter((each) => (each === one ? isOn : now.includes(each))))}
              >
                <span className={styles['word']} aria-hidden="true">
                  {word(one)}
                </span>
              </Checkbox>
            </td>
          );
        })}
      </tr>
      {(isChanged || deed.problem !== undefined) && (
        <tr>
          <td colSpan={POWERS_IN_ORDER.length + 1}>
            {deed.problem !== undefined && <Notice tone="error" title={deed.problem} />}
            {isChanged && (
              <ReasonForm
                label={t`Why; everybody reads it`}
                confirm={t`Change powers`}
                onConfirm={(reason) => void set(reason)}
                onCancel={() => want(undefined)}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** Who sits there, for whom it acts, and whether its holder is away. */
function Holder({ seat }: { seat: SeatId }) {
  const { t } = useLingui();
  const seatName = useSeatName();
  const deed = useDeed();
  const state = useSession((session) => session.seats[seat]);
  const session = useSession((one) => one);
  const acting = standsInFor(session, seat).map((one) => seatName(one, 'title'));
  const deputy = session.exercise?.delegations
    .flatMap(({ id, seats }) => seats.map((one) => ({ ...one, delegation: id })))
    .find(({ id, delegation }) => `${delegation}.${id}` === seat)?.deputy;
  const may = useMayCommand('setAbsence');
  const isPlay = session.stage !== 'ended';
  return (
    <>
      <span className={styles['note']}>
        {state?.holder ?? (state?.autopilot ? t`on autopilot` : t`free`)}
        {acting.length > 0 && ` · ${t`acts for ${acting.join(', ')}`}`}
      </span>
      {deputy !== undefined && state?.holder !== undefined && may && isPlay && (
        <Switch isSelected={state.absent === true} onChange={(absent) => void deed.run('setAbsence', { seat, absent })}>
          <Trans>Away: the deputy acts</Trans>
        </Switch>
      )}
      {deed.problem !== undefined && <Notice tone="error" title={deed.problem} />}
    </>
  );
}
