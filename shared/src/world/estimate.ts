import { root } from './root.ts';

/** A mean over runs: with its standard error, and the interval value ± 1.96·se that holds the true mean in 95 % of tests. */
export interface Estimate {
  value: number;
  se: number;
  low: number;
  high: number;
}

/** Numbers counted so far. */
export interface Tally {
  n: number;
  sum: number;
  squares: number;
}

export const emptyTally = (): Tally => ({ n: 0, sum: 0, squares: 0 });

/** Counts one more, in place: a stress test counts millions. */
export function count(tally: Tally, x: number): void {
  tally.n += 1;
  tally.sum += x;
  tally.squares += x * x;
}

/** The mean; 0 of nothing. */
export const meanOf = ({ n, sum }: Tally): number => (n === 0 ? 0 : sum / n);

/** Mean and standard error √(variance ÷ n), of numbers that were drawn independently. */
export function estimateOf(tally: Tally): Estimate {
  const { n, sum, squares } = tally;
  const value = meanOf(tally);
  const variance = n < 2 ? 0 : Math.max(0, (squares - (sum * sum) / n) / (n - 1));
  const se = n < 2 ? 0 : root(variance / n);
  return { value, se, low: value - 1.96 * se, high: value + 1.96 * se };
}
