import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';
import { partsOf } from './variable-parts.ts';

export interface VariableWords {
  /** "Tension" */
  name: string;
  /** Codes it is about: two of a dyad, one of a delegation, none of the world. */
  parties: string[];
  /** Whose idea of the value this is; absent where it is the value. */
  seenBy?: string;
  /** Is it the band that everybody sees? */
  isBand: boolean;
  /** "Tension CHN–JPN", "Tension CHN–JPN, as JPN sees it" */
  full: string;
}

/** Names of the variables the exercise kernel keeps for every pack. */
export function useVariableNames(): Record<string, string> {
  const { t } = useLingui();
  return {
    T: t`Tension`,
    S: t`Strategic trust`,
    F: t`Functional trust`,
    I: t`Interdependence`,
    C: t`Economic coercion`,
    K: t`Political capital`,
    P: t`Domestic pressure`,
    A: t`Readiness`,
  };
}

/** How a key of the world reads: `T:CHN~JPN` as "Tension CHN–JPN". */
export function useVariableWords(): (key: string) => VariableWords {
  const { t } = useLingui();
  const names = useVariableNames();
  const indicators = useSession((session) => session.control?.exercise.world.indicators ?? session.exercise?.indicators);
  const text = useText();
  return (key) => {
    const { variable, ...parts } = partsOf(key);
    const name = names[variable] ?? text(indicators?.find((one) => one.id === variable)?.name);
    const { parties, seenBy, isBand } = parts;
    const plain = parties.length > 0 ? `${name} ${parties.join('–')}` : name;
    const seen = seenBy === undefined ? plain : t`${plain}, as ${seenBy} sees it`;
    return { name, ...parts, full: isBand ? t`${plain}, band` : seen };
  };
}

/** One of the five bands in which everybody sees a value, in a word. */
export function useBandWords(): (band: number) => string {
  const { t } = useLingui();
  const words = [t`very low`, t`low`, t`medium`, t`high`, t`very high`];
  return (band) => words[Math.min(4, Math.max(0, Math.round(band)))]!;
}

/** A value of the world: at most one digit after the point, a true minus. */
export function useAmount(): (value: number, sign?: 'signed') => string {
  const { i18n } = useLingui();
  return (value, sign) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2, signDisplay: sign ? 'exceptZero' : 'auto' })
      .format(value)
      .replace('-', '−');
}
