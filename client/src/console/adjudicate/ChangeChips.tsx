import { type Adjudication, changesOfOrder, type Session } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import styles from './Adjudicate.module.css';

type Effects = Parameters<typeof changesOfOrder>[2];

/** What effects would make of the world as it is now. */
function useChanges(one: Adjudication, effects: Effects) {
  const session: Session = useSession((all) => all);
  const { world } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the session the world alone moves what comes of effects
  return useMemo(() => changesOfOrder(session, one, effects), [world, one, effects]);
}

/** Each variable once, with its value before and after. */
export function ChangeChips({ one, effects }: { one: Adjudication; effects: Effects }) {
  const changes = useChanges(one, effects);
  const words = useVariableWords();
  const amount = useAmount();
  const onCrises = effects.filter(({ var: name }) => name === 'mu' || name === 'attribution');
  if (changes.length === 0 && onCrises.length === 0) {
    return (
      <span className="tertiary">
        <Trans>Changes nothing of the world</Trans>
      </span>
    );
  }
  return (
    <ul className={styles['changes']}>
      {changes.map(({ key, was, value }) => (
        <li key={key} className={styles['change']}>
          {words(key).full}{' '}
          <b>
            {amount(was)} → {amount(value)}
          </b>
        </li>
      ))}
      {onCrises.map(({ var: name, add }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: effects do not move
        <li key={place} className={styles['change']}>
          {name === 'mu' ? <Trans>Momentum of the crisis</Trans> : <Trans>Attribution in the crisis</Trans>} <b>{amount(add, 'signed')}</b>
        </li>
      ))}
    </ul>
  );
}
