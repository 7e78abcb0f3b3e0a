import type { CodeLook } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { slotAt, useText } from '../store/table.ts';
import { Chip } from '../ui/Chip.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import styles from './SeatChoice.module.css';

/** The free seats, delegation by delegation. */
export function SeatChoice(props: { seats: CodeLook['seats']; value: string | undefined; onChange: (seat: string) => void }) {
  const { t } = useLingui();
  const text = useText();
  const groups = [...Map.groupBy(props.seats, ({ delegation }) => delegation.id).values()];
  return (
    <div className={styles['choice']}>
      <h2>
        <Trans>Choose a free seat</Trans>
      </h2>
      {groups.map((seats) => {
        const { id, name, slot } = seats[0]!.delegation;
        const called = text(name);
        return (
          <div key={id} className={styles['group']}>
            <p className={styles['name']}>
              <span aria-hidden="true">
                <Chip code={id} slot={slotAt(slot)} />
              </span>
              {called}
            </p>
            <RadioGroup
              label={t`Seats of ${called}`}
              labelShown="hidden"
              options={seats.map(({ seat, seatTitle }) => ({ value: seat, label: text(seatTitle) }))}
              value={seats.some(({ seat }) => seat === props.value) ? props.value : undefined}
              onChange={props.onChange}
            />
          </div>
        );
      })}
    </div>
  );
}
