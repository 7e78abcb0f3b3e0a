import { explainTrigger, type InjectState } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTableNow } from '../../store/table.ts';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConditionWords } from '../words/trigger-words.ts';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';

/** Each condition of a trigger: whether it holds, and how far it is. */
export function Conditions({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const words = useConditionWords();
  const at = useTableNow();
  const session = useSession((one) => one);
  if (!state.inject.trigger || state.stage === 'delivered') return null;
  const { conditions } = explainTrigger(session, state.inject, at);
  return (
    <Part title={t`Goes out by itself once all of this holds`}>
      <ul className={styles['conditions']}>
        {(conditions.parts ?? []).map((part) => {
          const { sentence, gap, holds } = words(part);
          return (
            <li key={sentence}>
              <StatusGlyph status={holds ? 'acknowledged' : 'planned'} words={holds ? t`holds` : t`not yet`} />
              <span>{sentence}</span>
              {gap && <span className="tertiary tabular">{gap}</span>}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
