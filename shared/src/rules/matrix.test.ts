import { describe, expect, it } from 'vitest';
import { chanceOf, medianOf, throwEstimate, throwMatrix, verdictOf } from './matrix.ts';

describe('a matrix argument', () => {
  it.each([
    [-3, 16.7],
    [-2, 27.8],
    [-1, 41.7],
    [0, 58.3],
    [1, 72.2],
    [2, 83.3],
    [3, 91.7],
  ])('with a net of %i succeeds in %f %% of all throws [ADJ-4]', (net, percent) => {
    expect(Math.round(chanceOf(net) * 1000) / 10).toBe(percent);
  });
  it.each([
    [[1, 1], 9, 'no'],
    [[6, 6], -9, 'yes'],
    [[6, 6], 0, 'yesAnd'],
    [[5, 5], 0, 'yesAnd'],
    [[5, 4], 0, 'yes'],
    [[3, 4], 0, 'yes'],
    [[3, 3], 0, 'noBut'],
    [[3, 2], 0, 'noBut'],
    [[2, 2], 0, 'no'],
    [[4, 5], 1, 'yesAnd'],
    [[4, 5], -2, 'yes'],
    [[4, 4], -3, 'noBut'],
  ] as const)('%j with a net of %i is “%s” [ADJ-4]', (dice, net, verdict) => {
    expect(verdictOf(dice, net)).toBe(verdict);
  });
  it('is thrown once and for all by the seed, with dice of six sides that all turn up [ADJ-4]', () => {
    expect(throwMatrix('seed', 'a', 1)).toEqual(throwMatrix('seed', 'a', 1));
    const all = Array.from({ length: 2000 }, (_, n) => throwMatrix('seed', `a${n}`, 0));
    const share = all.filter(({ verdict }) => verdict === 'yes' || verdict === 'yesAnd').length / all.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.62);
    const faces = new Set(all.flatMap((one) => (one.kind === 'matrix' ? one.dice : [])));
    expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('an estimate', () => {
  it.each([
    [[40], 40],
    [[10, 90], 50],
    [[90, 10, 30], 30],
    [[0, 100, 50, 55], 52.5],
  ])('of %j is decided by the median %d [ADJ-5]', (values, median) => expect(medianOf(values)).toBe(median));
  it('succeeds where no more was drawn, and says how far the estimates lay apart [ADJ-5]', () => {
    const thrown = throwEstimate('seed', 'a', [20, 70, 90]);
    expect(thrown).toMatchObject({ kind: 'estimate', p: 70, least: 20, most: 90 });
    if (thrown.kind !== 'estimate') throw new Error('an estimate was thrown');
    expect(thrown.verdict).toBe(thrown.drawn <= 70 ? 'yes' : 'no');
    const share = (p: number) =>
      Array.from({ length: 1000 }, (_, n) => throwEstimate('s', `a${n}`, [p]).verdict).filter((v) => v === 'yes').length;
    expect(share(0)).toBe(0);
    expect(share(100)).toBe(1000);
    expect(share(30)).toBeGreaterThan(260);
    expect(share(30)).toBeLessThan(340);
  });
});
