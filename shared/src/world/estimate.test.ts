import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, emptyTally, estimateOf } from './estimate.ts';
import { root } from './root.ts';

const estimate = (...numbers: number[]) => {
  const tally = emptyTally();
  for (const x of numbers) count(tally, x);
  return estimateOf(tally);
};

describe('a square root', () => {
  it('is that of the machine, to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (x) => {
        expect(Math.abs(root(x) - Math.sqrt(x))).toBeLessThanOrEqual(Math.sqrt(x) * 1e-15);
      }),
    );
    expect([0, 1, 4, 2.25, 1e-300].map(root)).toEqual([0, 1, 2, 1.5, Math.sqrt(1e-300)]);
    expect([root(-1), root(Number.NaN)]).toEqual([0, 0]);
  });
});

describe('an estimate', () => {
  it('is a mean with its standard error and 95 % interval', () => {
    const { value, se, low, high } = estimate(2, 4, 4, 4, 5, 5, 7, 9);
    expect(value).toBe(5);
    expect(se).toBeCloseTo(Math.sqrt(32 / 7 / 8), 12);
    expect([low, high].map((x) => x - value)).toEqual([low - 5, high - 5]);
    expect(high - low).toBeCloseTo(2 * 1.96 * se, 12);
  });
  it('has no spread from one number, and none from equal ones', () => {
    expect(estimate()).toEqual({ value: 0, se: 0, low: 0, high: 0 });
    expect(estimate(0.3).se).toBe(0);
    expect(estimate(0.5, 0.5, 0.5).se).toBe(0);
  });
});
