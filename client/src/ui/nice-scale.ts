/** Marks of an axis that holds all values and has at least some height: lowest, middle, highest, in round numbers. */
export function niceScale(
  values: readonly number[],
  [least, most]: readonly [number, number],
  /** The least step between two marks, such as 1 for what is counted. */
  finest = 0,
): [number, number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, (most - least) * 0.1);
  const step = Math.max(finest, roundStep(span / 2));
  const from = Math.max(least, Math.floor((low + high - span) / 2 / step) * step);
  const to = Math.min(most, Math.max(Math.ceil(high / step) * step, from + 2 * step));
  return [from, (from + to) / 2, to];
}

/** The next of 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
}
