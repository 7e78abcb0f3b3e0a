import { describe, expect, it } from 'vitest';
import { coverageOf, inclusivityOf } from './coverage.ts';
import { arf, declaration, organisation, softPillar, TENSE, tcs } from './reference.ts';

describe('the coverage board', () => {
  it('counts a function as far as the mechanism can bite into the issue', () => {
    expect(coverageOf([organisation], TENSE)['maritime']).toEqual({ dialogue: 0.6, norms: 0.7, mitigation: 0.7, crisis: 0.9 });
    expect(coverageOf([declaration], TENSE)['maritime']!.norms).toBeCloseTo((0.6 * 0.2175) / 0.85, 12);
  });
  it('counts issues that are not listed as far as the mechanism is flexible', () => {
    expect(coverageOf([organisation], TENSE)['health']).toEqual({ dialogue: 0, norms: 0, mitigation: 0, crisis: 0 });
    expect(coverageOf([softPillar], TENSE)['health']!.dialogue).toBeCloseTo(0.7, 12);
    expect(coverageOf([softPillar], TENSE)['economic']!.dialogue).toBeCloseTo(0.7 * 0.3 * (0.5425 / 0.55), 12);
  });
  it('adds up with diminishing returns', () => {
    const [one, other, both] = [[arf], [organisation], [arf, organisation]].map((set) => coverageOf(set, TENSE)['maritime']!.crisis);
    expect(both).toBeCloseTo(one! + other! - one! * other!, 12);
    expect(Object.values(coverageOf([], TENSE)).every(({ crisis }) => crisis === 0)).toBe(true);
  });
});

describe('inclusivity', () => {
  it('is the share of countries in something with a traditional issue', () => {
    expect([[], [softPillar], [tcs], [tcs, organisation]].map((set) => inclusivityOf(set, TENSE))).toEqual([0, 0, 3 / 7, 1]);
    expect(inclusivityOf([organisation], { ...TENSE, actors: {} })).toBe(0);
  });
});
