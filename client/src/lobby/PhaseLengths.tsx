import { lengthOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useDates } from '../room/use-dates.ts';
import { useDeed } from '../room/use-deed.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import styles from './PhaseLengths.module.css';

const LEAST = 0.5;
const MOST = 1440;
/** A phase is at least half a minute, in steps that a person can say. */
const rounded = (minutes: number) => Math.max(LEAST, minutes < 3 ? Math.round(minutes * 2) / 2 : Math.round(minutes));

/** Fits the phases to the afternoon there is: one by one, or all of them to a total. */
export function PhaseLengths({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { give } = useTable();
  const text = useText();
  const { lasts } = useDates();
  const { run, refused, isPending } = useDeed();
  const session = useSession((one) => one);
  const length = useMemo(() => lengthOf(session), [session]);
  const [wanted, setWanted] = useState(Math.round(length.minutes));
  const turns = session.exercise?.turns ?? [];
  if (!give) return null;

  const set = (turn: number, index: number, minutes: number) => run(() => give('setPhaseLength', { turn, index, minutes }));
  const fit = async () => {
    const factor = wanted / length.minutes;
    for (const { n, phases } of turns) {
      for (const [index, { minutes }] of phases.entries()) {
        const next = rounded(minutes * factor);
        if (next !== minutes && !(await set(n, index, next))) return;
      }
    }
  };
  const total = lasts(length.minutes);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={<Trans>Turns and phases: {total}</Trans>}
      actions={
        <Button variant="primary" onPress={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div className={styles['fit']}>
        <NumberField
          label={t`All turns together`}
          unit={t`min`}
          value={wanted}
          onChange={setWanted}
          min={turns.length}
          max={MOST}
          step={1}
        />
        <Button isPending={isPending} onPress={() => void fit()}>
          <Trans>Fit all phases</Trans>
        </Button>
        <p className={styles['note']}>
          <Trans>Shortens or lengthens every phase in proportion, to whole minutes. The pace of injects stays with the turn.</Trans>
        </p>
      </div>
      {refused && <Notice tone="error" title={refused} />}
      {turns.map(({ n, title, phases }) => {
        const name = text(title);
        return (
          <section key={n} className={styles['turn']}>
            <div className={styles['head']}>
              <h3>
                {name ? (
                  <Trans>
                    Turn {n}: {name}
                  </Trans>
                ) : (
                  <Trans>Turn {n}</Trans>
                )}
              </h3>
              <span className={styles['long']}>{lasts(length.turns.find((one) => one.n === n)?.minutes ?? 0)}</span>
            </div>
            <div className={styles['fields']}>
              {phases.map((phase, index) => (
                <NumberField
                  key={phase.id}
                  label={text(phase.name)}
                  unit={t`min`}
                  value={phase.minutes}
                  min={LEAST}
                  max={MOST}
                  step={0.5}
                  onChange={(minutes) => void set(n, index, minutes)}
                />
              ))}
            </div>
          </section>
        );
      })}
    </Dialog>
  );
}
