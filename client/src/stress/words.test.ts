import type { ArchitectureResult, StressResult } from '@demarche/shared/world/stress';
import { describe, expect, it } from 'vitest';
import { answerOf, directionOf, isWide, rankingOf, runsNeeded } from './answer.ts';
import { formatIn } from './format.ts';
import { fractionOf } from './fraction.ts';
import { scaleOf, spread } from './scale.ts';

const estimate = (value: number, half = 0.01) => ({ value, se: half / 1.96, low: value - half, high: value + half });

/** A result in which each architecture has this share of hard crises at rung 5, none first. */
function result(shares: Record<string, number>, half = 0.01): StressResult {
  const none = Object.values(shares)[0]!;
  const architectures = Object.entries(shares).map(([id, share]) => ({
    id,
    groups: { hard: { cards: 7, peaks: [{ threshold: 5, share: estimate(share, half), against: estimate(share - none, half / 2) }] } },
  }));
  // One cast: what the figures in question do not look at is left out.
  return {
    mode: 'full',
    runs: 600,
    cards: 7,
    thresholds: [5, 7],
    baseline: 'none',
    architectures: architectures as unknown as ArchitectureResult[],
  };
}

describe('a share as people say it', () => {
  const said = (share: number) => {
    const fraction = fractionOf(share);
    if (fraction.kind === 'oneIn') return `1 in ${fraction.n}`;
    return fraction.kind === 'simple' ? `${fraction.lean} ${fraction.of.join(' in ')}` : fraction.kind;
  };
  it.each([
    [0.598, 'exactly 3 in 5'],
    [0.376, 'nearly 2 in 5'],
    [0.278, 'nearly 3 in 10'],
    [0.55, 'over 1 in 2'],
    [0.36, 'over 1 in 3'],
    [0.5, 'exactly 1 in 2'],
    [0.164, 'exactly 1 in 6'],
    [0.1, 'exactly 1 in 10'],
    [0.034, '1 in 30'],
    [0.023, '1 in 40'],
    [0.007, '1 in 150'],
    [0.001, '1 in 1000'],
    [0, 'none'],
    [0.999, 'all'],
    [0.93, 'over 9 in 10'],
  ])('%f is %s', (share, words) => {
    expect(said(share)).toBe(words);
  });
  it('is never further from the truth than the words allow', () => {
    for (let share = 0.092; share < 0.995; share += 0.001) {
      const fraction = fractionOf(share);
      if (fraction.kind !== 'simple') throw new Error(`${share} is not said simply`);
      expect(Math.abs(fraction.of[0] / fraction.of[1] - share)).toBeLessThan(0.1);
    }
  });
});

describe('the headline follows from the figures', () => {
  const shares = { none: 0.598, middle: 0.376, formal: 0.278, same: 0.597, worse: 0.65 };
  const focus = (id: string, kind: 'none' | 'pack' = 'pack') => answerOf(result(shares), { id, kind }, 'hard');
  it('fewer than without', () => {
    expect(focus('middle')).toEqual({ kind: 'less', share: 0.376, without: 0.598 });
  });
  it('more than without, or no clear difference', () => {
    expect(focus('worse')).toMatchObject({ kind: 'more' });
    expect(focus('same')).toMatchObject({ kind: 'unclear' });
  });
  it('of none alone there is one figure', () => {
    expect(focus('none', 'none')).toEqual({ kind: 'none', without: 0.598 });
  });
  it('of what was not tested there is nothing to say', () => {
    expect(focus('stranger')).toBeUndefined();
    expect(answerOf(result(shares), { id: 'middle', kind: 'pack' }, 'soft')).toBeUndefined();
  });
  it('a difference whose interval holds nothing is unclear', () => {
    expect([directionOf(estimate(-0.02)), directionOf(estimate(0.02)), directionOf(estimate(-0.005))]).toEqual(['less', 'more', 'unclear']);
  });
});

describe('too few runs', () => {
  it('are those whose intervals are wide', () => {
    expect(isWide(result({ none: 0.6 }, 0.02), 'hard')).toBe(false);
    expect(isWide(result({ none: 0.6 }, 0.05), 'hard')).toBe(true);
  });
  it('need four times as many for half the width', () => {
    expect(runsNeeded(result({ none: 0.6 }, 0.05), 'hard')).toBe(2400);
  });
});

describe('the ranking by start', () => {
  const tense = { none: 0.607, formal: 0.44, middle: 0.36 };
  const detente = { none: 0.395, formal: 0.155, middle: 0.201 };
  it('depends on it where another one leads, clearly', () => {
    expect(rankingOf(result(tense), result(detente), 'hard')).toEqual({ kind: 'flips', leaders: [['middle'], ['formal']] });
  });
  it('holds where the same lead from both', () => {
    expect(rankingOf(result(tense), result(tense), 'hard')).toEqual({ kind: 'holds', leaders: [['middle'], ['middle']] });
  });
  it('names all who lead', () => {
    const both = { ...tense, ours: 0.363 };
    expect(rankingOf(result(both), result({ ...detente, ours: 0.2 }), 'hard')).toEqual({
      kind: 'flips',
      leaders: [['middle', 'ours'], ['formal']],
    });
  });
  it('is unclear where somebody who leads from one is not clearly behind from the other, or nobody can be told from anybody', () => {
    expect(rankingOf(result(tense), result(detente, 0.03), 'hard')).toMatchObject({ kind: 'unclear' });
    expect(rankingOf(result(tense, 0.3), result(tense, 0.3), 'hard')).toMatchObject({ kind: 'unclear' });
    expect(rankingOf(result(tense), result(tense), 'soft')).toEqual({ kind: 'unclear', leaders: [[], []] });
  });
});

describe('numbers', () => {
  const { percent, points, number, signed, digitsFor } = formatIn('en');
  it('have one decimal, a true minus, and their unit', () => {
    expect([percent(0.5983), points(-0.2217), points(0), number(-1.26), signed(0.02, 2)]).toEqual([
      '59.8\u00a0%',
      '−22.2',
      '0.0',
      '−1.3',
      '+0.02',
    ]);
  });
  it('are told apart in whole per cent where they are large', () => {
    expect([digitsFor(0.6), digitsFor(0.03)]).toEqual([0, 1]);
  });
});

describe('a scale', () => {
  it.each([
    [0.614, 0.7, 8],
    [0.7, 0.7, 8],
    [0.05, 0.05, 6],
    [0.0074, 0.008, 5],
    [1, 1, 6],
    [0, 0.002, 3],
  ])('for %f ends at %f with %d marks', (highest, max, marks) => {
    const scale = scaleOf(highest);
    expect(scale.max).toBeCloseTo(max, 9);
    expect(scale.ticks).toHaveLength(marks);
  });
});

describe('labels beside a line', () => {
  it('stay where they belong while there is room', () => {
    expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
  });
  it('share the space where they would touch, in the order of the lines', () => {
    expect(spread([50, 48, 52], 16, 0, 100)).toEqual([50, 34, 66]);
  });
  it('stay inside', () => {
    expect(spread([0, 0, 100], 16, 0, 100)).toEqual([8, 24, 92]);
  });
});
