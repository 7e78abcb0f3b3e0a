import type { Estimate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** How the numbers of a mechanism are written. */
export function useNumbers() {
  const { t, i18n } = useLingui();
  /** 0 … 1, as .53. */
  const share = (value: number): string =>
    value <= 0 ? '0' : value >= 1 ? '1' : value.toFixed(2).replace(/^0/, '').replace('.', decimalOf(i18n.locale));
  const points = (value: number, digits: number): string =>
    i18n.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  /** From the least to the most; one number where they are the same as far as is shown. */
  const range = ({ low, high }: Estimate): string => {
    const digits = high < 6 ? 1 : 0;
    const [least, most] = [points(low, digits), points(high, digits)];
    return least === most ? least : `${least}–${most}`;
  };
  const about = (estimate: Estimate): string => t`about ${range(estimate)}`;
  const hours = (value: number): string => i18n.number(value, { maximumFractionDigits: 1 });
  return { share, about, range, points, hours };
}

const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
