import { lengthOf } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import { Clock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDates } from '../room/use-dates.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { PhaseLengths } from './PhaseLengths.tsx';
import styles from './Phases.module.css';

/** The turns as they will be played: each phase as wide as it is long, and the time they take in all. */
export function Phases() {
  const { give } = useTable();
  const text = useText();
  const { lasts } = useDates();
  const session = useSession((one) => one);
  const [isOpen, setOpen] = useState(false);
  const length = useMemo(() => lengthOf(session), [session]);
  const turns = session.exercise?.turns ?? [];
  const total = lasts(length.minutes);
  return (
    <section className={styles['phases']} aria-labelledby="lobby-phases">
      <div className={styles['head']}>
        <h2 id="lobby-phases">
          <Trans>Turns and phases</Trans>
        </h2>
        <span className={styles['total']}>
          <Plural value={turns.length} one="# turn" other="# turns" />, <Trans>{total} with no pause</Trans>
        </span>
        {give && (
          <span className={styles['edit']}>
            <Button size="small" icon={<Clock />} onPress={() => setOpen(true)}>
              <Trans>Change lengths</Trans>
            </Button>
          </span>
        )}
      </div>
      {turns.map((turn) => {
        const { n } = turn;
        return (
          <div key={n} className={styles['turn']}>
            <span className={styles['name']}>
              <Trans>Turn {n}</Trans>
            </span>
            <ol className={styles['strip']}>
              {turn.phases.map((phase) => (
                <li key={phase.id} className={styles['box']} style={{ flexGrow: phase.minutes }}>
                  {text(phase.name)} <b>{phase.minutes}</b>
                </li>
              ))}
            </ol>
            <span className={styles['long']}>{lasts(length.turns.find((one) => one.n === n)?.minutes ?? 0)}</span>
          </div>
        );
      })}
      {isOpen && <PhaseLengths onClose={() => setOpen(false)} />}
    </section>
  );
}
