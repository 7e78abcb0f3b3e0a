import { changesBy, type InjectState } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';

/** What an inject did to the world, or would do now. */
export function EffectsInWords({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const words = useVariableWords();
  const amount = useAmount();
  const session = useSession((one) => one);
  const { effects } = state.inject;
  if (effects.length === 0) return null;
  const isDone = state.stage === 'delivered';
  const changes = changesBy(session, effects);
  return (
    <Part title={isDone ? t`What it changed` : t`What it would change now`}>
      <ul className={styles['effects']}>
        {isDone
          ? effects.map((effect) => (
              <li key={`${effect.var} ${String(effect.on)}`}>
                {
                  words(
                    `${effect.var}:${[effect.on ?? '']
                      .flat()
                      .map((one) => (one === 'all' ? t`all` : one))
                      .join(', ')}`,
                  ).full
                }{' '}
                <b className="tabular">{amount(effect.add, 'signed')}</b>
              </li>
            ))
          : changes.map(({ key, was, value }) => (
              <li key={key}>
                {words(key).full}{' '}
                <b className="tabular">
                  {amount(was)} → {amount(value)}
                </b>
              </li>
            ))}
      </ul>
    </Part>
  );
}
