import type { CatalogueEntry } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Clock, Mail, Users } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useDates } from '../room/use-dates.ts';
import { slotAt, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import styles from './ExerciseCard.module.css';

const STEPS = ['introductory', 'intermediate', 'advanced'] as const;

/** One exercise of the catalogue: what happens in it, who sits at its table, how long and how hard it is. */
export function ExerciseCard(props: { entry: CatalogueEntry; isOpening: boolean; onOpen: () => void; below?: ReactNode }) {
  const { entry } = props;
  const { t } = useLingui();
  const text = useText();
  const { lasts } = useDates();
  const id = useId();
  const title = text(entry.title);
  const { min, max } = entry.players;
  const players = entry.delegations.filter(({ kind }) => kind !== 'observer');
  const observers = entry.delegations.filter(({ kind }) => kind === 'observer');
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={styles['situation']}>{text(entry.situation)}</p>
      </div>
      <div className={styles['side']}>
        <Button size="large" aria-label={t`Open lobby of ${title}`} isPending={props.isOpening} onPress={props.onOpen}>
          <Trans>Open lobby</Trans>
        </Button>
      </div>
      <div className={styles['foot']}>
        <ul className={styles['facts']}>
          <li>
            <Clock aria-hidden="true" />
            <Trans>
              {lasts(entry.durationMin)}, <Plural value={entry.turns} one="# turn" other="# turns" />
            </Trans>
          </li>
          <li>
            <Users aria-hidden="true" />
            {min === max ? (
              <Plural value={max} one="# person" other="# people" />
            ) : (
              <Trans>
                {min} to {max} people
              </Trans>
            )}
          </li>
          <li>
            <Mail aria-hidden="true" />
            <Plural value={entry.injects} one="# inject" other="# injects" />
          </li>
          <li>
            <Difficulty difficulty={entry.difficulty} />
          </li>
        </ul>
        <ul className={styles['table']} aria-label={t`Delegations`}>
          {[...players, ...observers].map((delegation) => (
            <li key={delegation.id}>
              <Chip code={delegation.id} name={text(delegation.name)} slot={slotAt(players.indexOf(delegation))} />
            </li>
          ))}
        </ul>
        {props.below}
      </div>
    </article>
  );
}

function Difficulty({ difficulty }: { difficulty: CatalogueEntry['difficulty'] }) {
  const { t } = useLingui();
  const names = { introductory: t`Introductory`, intermediate: t`Intermediate`, advanced: t`Advanced` };
  const reached = STEPS.indexOf(difficulty);
  return (
    <>
      <span className={styles['bars']} aria-hidden="true">
        {STEPS.map((step, place) => (
          <i key={step} data-on={place <= reached ? '' : undefined} />
        ))}
      </span>
      {names[difficulty]}
    </>
  );
}
