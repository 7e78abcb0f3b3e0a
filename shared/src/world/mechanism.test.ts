import { describe, expect, it } from 'vitest';
import { binds, bite, biteBetween, buildTurnsOf, cover, coverReckoned, type Form, fitOf, hardestOf, lists, PRESETS } from './mechanism.ts';
import { arf, code, declaration, organisation, softPillar, TENSE } from './reference.ts';

describe('a mechanism', () => {
  it('binds as its form suggests, where the text says nothing else', () => {
    const bites: Record<Form, number> = { formal: 0.815, informal: 0.0675, built_on: 0.3925 };
    for (const [form, value] of Object.entries(bites)) expect(bite(PRESETS[form as Form])).toBeCloseTo(value, 12);
  });
  it('covers what it can bite into', () => {
    expect([0.1, 0.7, 0.95].map((h) => Number(cover(0.0675, h).toFixed(2)))).toEqual([0.87, 0.26, 0.2]);
    expect(cover(0.815, 0.7)).toBe(1);
    expect(coverReckoned(0.0675, 0.7)).toEqual({ value: cover(0.0675, 0.7), formula: 'cover', inputs: { b: 0.0675, h: 0.7 } });
  });
  it('takes the longer to build the more it binds, and the less exists already', () => {
    expect([organisation, declaration, arf, code].map(buildTurnsOf)).toEqual([6, 2, 3, 4]);
  });
  it('is built in one more turn than a bite of exactly so much takes, not two', () => {
    const attributes = { oblig: 0.5, verif: 0.5, secr: 0.5, reuse: 0 };
    expect(bite(attributes)).toBe(0.5);
    expect(buildTurnsOf(attributes)).toBe(4);
    expect(buildTurnsOf({ ...attributes, oblig: 0, verif: 0, secr: 0 })).toBe(1);
  });
  it('binds half as much between two members when one has a reservation', () => {
    const reserved = { ...organisation, reservations: ['PRK'] };
    expect(biteBetween(reserved, 'KOR', 'PRK')).toBe(bite(organisation) / 2);
    expect(biteBetween(reserved, 'KOR', 'JPN')).toBe(bite(organisation));
    expect(biteBetween({ ...reserved, reservations: ['PRK', 'KOR'] }, 'KOR', 'PRK')).toBe(bite(organisation) / 4);
  });
  it('does not hold between two of whom one objects to the reservation of the other, and holds between all others', () => {
    const split = { ...organisation, notBetween: [['PRK', 'KOR'] as const] };
    const holds = [
      ['KOR', 'PRK'],
      ['PRK', 'KOR'],
      ['KOR', 'JPN'],
      ['PRK', 'JPN'],
    ] as const;
    expect(holds.map(([a, b]) => binds(split, a, b))).toEqual([false, false, true, true]);
    expect(binds(organisation, 'PRK', 'KOR')).toBe(true);
  });
  it('fits what it lists, and other issues as far as it is flexible', () => {
    expect([fitOf(declaration, 'maritime'), fitOf(declaration, 'health'), fitOf(organisation, 'health')]).toEqual([1, 0.5, 0]);
  });
  it('is as hard as its hardest issue', () => {
    expect([organisation, softPillar, { issues: ['unheard-of'] }, { issues: [] }].map((one) => hardestOf(one, TENSE))).toEqual([
      0.95, 0.15, 0, 0,
    ]);
    expect([arf, softPillar].map((one) => lists(one, 'traditional', TENSE))).toEqual([true, false]);
    expect([arf, organisation].map((one) => lists(one, 'nontraditional', TENSE))).toEqual([true, false]);
  });
});
