import { FORMULAS, type FormulaId, type TermWorked } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useText } from '../../store/table.ts';

const known = (id: string): id is FormulaId => Object.hasOwn(FORMULAS, id);

/** The words of a term: what it is, its formula as a text, and its inputs one by one. */
export function useTermWords() {
  const { t, i18n } = useLingui();
  const text = useText();
  const exact = (value: number) => new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 3 }).format(value).replace('-', '−');

  /** What the term is, named after what it comes from. */
  const nameOf = ({ formula, by }: Pick<TermWorked, 'formula' | 'by'>): string => {
    const source = by === undefined ? '' : by.kind === 'pair' ? by.pair.join('–') : text(by.name);
    const names: Record<string, string> = {
      arms: t`Tension feeds itself`,
      mitigation: source ? t`Held down by ${source}` : t`Held down by a mechanism`,
      fading: t`Working trust fades`,
      cooperation: source ? t`Cooperation in ${source}` : t`Cooperation`,
      coercion: t`Coercion wears trust down`,
      spillover: t`Working trust spills over`,
      verification: source ? t`Verified behaviour under ${source}` : t`Verified behaviour`,
      contagion: t`Caught from ${source}`,
      range: t`Cut at the end of the range`,
      shock: t`Shock of the outbreak`,
      rise: t`A step up the ladder`,
      fall: t`A step down the ladder`,
      drift: t`The public loses patience`,
      income: t`Income`,
      instalment: t`Instalment for ${source}`,
      upkeep: t`Upkeep of ${source}`,
      'effect.add': source ? t`Effect of ${source}` : t`Effect`,
      'order.capital': t`Price of ${source}`,
      control: t`Set by the facilitator`,
    };
    return names[formula] ?? formula;
  };

  /** The formula as a person can check it by hand. */
  const formulaOf = (formula: string): string => {
    const own: Record<string, string> = {
      'effect.add': t`as written in the exercise`,
      'order.capital': t`−capital, as written in the exercise`,
      control: t`value − before`,
      instalment: t`−(setup ÷ turns of building)`,
      upkeep: '−.05×setup',
    };
    return own[formula] ?? (known(formula) ? FORMULAS[formula] : formula);
  };

  /** Short signs of the formulas in full; what is a word already stands for itself. */
  const signs: Record<string, string> = {
    T: t`tension`,
    S: t`strategic trust`,
    F: t`functional trust`,
    I: t`interdependence`,
    C: t`coercion`,
    K: t`political capital`,
    P: t`domestic pressure`,
    A: t`readiness`,
    M: t`maturity`,
    b: t`bite`,
    h: t`hardness of the issue`,
    dT: t`change of tension there`,
    t: t`share tempered`,
    tp: t`gap between threats`,
    sv: t`gap between ideas of sovereignty`,
    n: t`members`,
    s: t`chance of a setback`,
  };
  const inputsOf = (inputs: Readonly<Record<string, number>>): string[] =>
    Object.entries(inputs).map(([name, value]) => `${name} ${exact(value)}`);

  return { nameOf, formulaOf, inputsOf, signs, exact };
}
