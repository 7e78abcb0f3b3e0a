import { changesBy, type Effect, type InjectState } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';

const isOnCrisis = ({ var: variable }: Effect) => variable === 'mu' || variable === 'attribution';

/** What an inject did to the world, or would do now: which crises break out with it, and what its effects change. */
export function EffectsInWords({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const words = useVariableWords();
  const text = useText();
  const amount = useAmount();
  const effectName = useEffectName();
  const session = useSession((one) => one);
  const { effects, startsCrisis } = state.inject;
  if (effects.length === 0 && startsCrisis.length === 0) return null;
  const isDone = state.stage === 'delivered';
  const changes = changesBy(session, effects);
  const crises = (session.control?.exercise.crises ?? []).filter(({ id }) => startsCrisis.includes(id));
  return (
    <Part title={isDone ? t`What it changed` : t`What it would change now`}>
      <ul className={styles['effects']}>
        {crises.map(({ id, name }) => (
          <li key={id}>
            {isDone || !session.crises?.[id] ? (
              <Trans>
                The crisis <b>{text(name)}</b> breaks out
              </Trans>
            ) : (
              <Trans>The crisis {text(name)} has broken out already</Trans>
            )}
          </li>
        ))}
        {(isDone ? effects : effects.filter(isOnCrisis)).map((effect) => (
          <li key={`${effect.var} ${String(effect.on)}`}>
            {effectName(effect)} <b className="tabular">{amount(effect.add, 'signed')}</b>
          </li>
        ))}
        {!isDone &&
          changes.map(({ key, was, value }) => (
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

/** What an effect acts on. */
function useEffectName(): (effect: Effect) => string {
  const { t } = useLingui();
  const text = useText();
  const words = useVariableWords();
  const crises = useSession((session) => session.control?.exercise.crises);
  return (effect) => {
    const on = effect.on === undefined ? [] : [effect.on].flat();
    const named = on.map((id) => text(crises?.find((one) => one.id === id)?.name) || id).join(', ');
    if (effect.var === 'mu') return t`Momentum of ${named}`;
    if (effect.var === 'attribution') return t`Attribution of ${named}`;
    const about = on.map((one) => (one === 'all' ? t`all` : one)).join(', ');
    return words(`${effect.var}:${about}`).full;
  };
}
