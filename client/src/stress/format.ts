/** Numbers as this screen writes them: one decimal, a space before %, a true minus. */
export interface Format {
  /** A share as per cent: 59.8 %. */
  percent(share: number, digits?: number): string;
  /** Decimals that tell shares up to this one apart in whole words: none for tens of per cent, one below. */
  digitsFor(highest: number): number;
  /** The same without the sign, for a column that has it in its head. */
  share(share: number, digits?: number): string;
  /** A difference of shares in percentage points, with its sign: −22.2. */
  points(difference: number): string;
  number(value: number, digits?: number): string;
  /** With its sign. */
  signed(value: number, digits?: number): string;
}

const NBSP = '\u00a0';

export function formatIn(locale: string): Format {
  const number = (value: number, digits = 1) => digitsIn(locale, digits, 'negative').format(value).replace('-', '−');
  const signed = (value: number, digits = 1) => digitsIn(locale, digits, 'exceptZero').format(value).replace('-', '−');
  const share = (value: number, digits = 1) => number(value * 100, digits);
  return {
    number,
    digitsFor: (highest) => (highest < 0.1 ? 1 : 0),
    signed,
    share,
    percent: (value, digits) => `${share(value, digits)}${NBSP}%`,
    points: (difference) => signed(difference * 100),
  };
}

const made = new Map<string, Intl.NumberFormat>();

function digitsIn(locale: string, digits: number, signDisplay: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const key = `${locale} ${digits} ${signDisplay}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay });
  made.set(key, fresh);
  return fresh;
}
