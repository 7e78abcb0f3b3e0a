import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { u } from './chance.ts';
import { borda, concordance } from './ranking.ts';

const items = ['hotline', 'norms', 'verification', 'relief'];
const shuffled = (seed: string, all: readonly string[]) =>
  all
    .map((item, n) => ({ item, key: u(seed, 'rank', n) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe("Borda's count", () => {
  it('gives n − 1 points to the first and none to the last', () => {
    expect(borda([items, items])).toEqual({ hotline: 6, norms: 4, verification: 2, relief: 0 });
  });
  it('shares what is left among the items left out', () => {
    expect(borda([['relief']], items)).toEqual({ relief: 3, hotline: 1, norms: 1, verification: 1 });
  });
  it('hands out the same points whatever is ranked', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(items), { maxLength: 6 }), (rankings) => {
        const handedOut = Object.values(borda(rankings, items)).reduce((sum, points) => sum + points, 0);
        expect(handedOut).toBeCloseTo(6 * rankings.length, 9);
      }),
    );
  });
  it('ignores names that are not on the list, and a name given twice', () => {
    expect(borda([['x', 'norms', 'norms', 'relief']], ['norms', 'relief'])).toEqual({ norms: 1, relief: 0 });
  });
});

describe("Kendall's W", () => {
  it('is 1 where all agree, 0 where two are opposed', () => {
    expect(concordance([items, items, items])).toBe(1);
    expect(concordance([items, [...items].reverse()])).toBe(0);
  });
  it('is as reckoned by hand', () => {
    expect(
      concordance([
        ['a', 'b', 'c'],
        ['a', 'c', 'b'],
        ['b', 'a', 'c'],
      ]),
    ).toBeCloseTo(4 / 9, 12);
  });
  it('is near 0 at random', () => {
    const ten = Array.from({ length: 10 }, (_, n) => `item${n}`);
    const rankings = Array.from({ length: 200 }, (_, n) => shuffled(`voter${n}`, ten));
    expect(concordance(rankings)).toBeLessThan(0.02);
  });
  it('stays within 0 … 1 whatever is handed in', () => {
    const any = fc.array(fc.array(fc.constantFrom(...items, 'x'), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(any, (rankings) => {
        const W = concordance(rankings, items);
        expect(W).toBeGreaterThanOrEqual(0);
        expect(W).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
  it('says nothing without rankings or with one item', () => {
    expect(concordance([])).toBe(0);
    expect(concordance([['a']])).toBe(0);
  });
});
