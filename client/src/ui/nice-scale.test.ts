import { describe, expect, it } from 'vitest';
import { niceScale } from './nice-scale.ts';

describe('an axis', () => {
  it('holds every value, in round numbers', () => {
    expect(niceScale([52, 58.3], [0, 100])).toEqual([50, 55, 60]);
    const [from, , to] = niceScale([3, 41, 77], [0, 100]);
    expect(from).toBeLessThanOrEqual(3);
    expect(to).toBeGreaterThanOrEqual(77);
  });
  it('counts in whole numbers where there are no others', () => {
    expect(niceScale([1, 1], [0, 7], 1)).toEqual([0, 1, 2]);
    expect(niceScale([0, 4], [0, 7], 1)).toEqual([0, 2, 4]);
  });
  it('has some height also where nothing moved, and stays within the range', () => {
    const [from, , to] = niceScale([100, 100], [0, 100]);
    expect(to).toBe(100);
    expect(from).toBeLessThan(100);
    expect(niceScale([0, 0], [0, 1])[0]).toBe(0);
  });
});
