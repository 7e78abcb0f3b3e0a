import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';

export interface VariableWords {
  /** "Tension" */
  name: string;
  /** Codes it is about: two of a dyad, one of a delegation, none of the world. */
  parties: string[];
  /** "Tension CHN–JPN" */
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
    K: t`Political capital`,
    P: t`Domestic pressure`,
    A: t`Readiness`,
  };
}

/** How a key of the world reads: `T:CHN~JPN` as "Tension CHN–JPN". */
export function useVariableWords(): (key: string) => VariableWords {
  const names = useVariableNames();
  const indicators = useSession((session) => session.control?.exercise.world.indicators ?? session.exercise?.indicators);
  const text = useText();
  return (key) => {
    const [variable = '', about = ''] = key.split(':');
    const name = names[variable] ?? text(indicators?.find((one) => one.id === variable)?.name);
    const parties = about === '' ? [] : about.split('~');
    return { name, parties, full: parties.length > 0 ? `${name} ${parties.join('–')}` : name };
  };
}

/** A value of the world: at most one digit after the point, a true minus. */
export function useAmount(): (value: number, sign?: 'signed') => string {
  const { i18n } = useLingui();
  return (value, sign) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2, signDisplay: sign ? 'exceptZero' : 'auto' })
      .format(value)
      .replace('-', '−');
}
