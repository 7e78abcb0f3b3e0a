import { FORMULAS, type FormulaId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTermWords } from '../world/use-term-words.ts';
import styles from './Architecture.module.css';

/** A number with the formula it was reckoned by and what went into it, folded away until asked for. */
export function Reckoned(props: {
  reckoning: { value: number; formula: FormulaId; inputs: Readonly<Record<string, number>> };
  as?: 'number' | 'percent';
}) {
  const { i18n } = useLingui();
  const { exact, inputsOf } = useTermWords();
  const { value, formula, inputs } = props.reckoning;
  return (
    <details className={styles['reckoned']}>
      <summary>
        <b className="tabular">{props.as === 'percent' ? i18n.number(value, { style: 'percent' }) : exact(value)}</b>{' '}
        <span className="tertiary">
          <Trans>why</Trans>
        </span>
      </summary>
      <p translate="no">{FORMULAS[formula]}</p>
      <p>{inputsOf(inputs).join(' · ')}</p>
    </details>
  );
}
