import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { playHeadless } from '../play/headless.ts';
import { fold } from '../rules/evolve.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { compare, isComparable } from './compare.ts';

const play = (seed: string, startsAt = 1_750_000_000_000) =>
  fold([...playHeadless({ exercise: withWorld(), seed, startsAt, idOf: (seat, id) => `${seat}/${id}` })].flat());

describe('plays without people held against each other', () => {
  it('do not diverge with the same seed, whenever they were played', () => {
    const same = compare([play('a'), play('a', 1_760_000_000_000)]);
    expect(same.divergence).toBeUndefined();
    expect(same.indicators).toEqual([]);
    expect(same.rungs[0]).toEqual(same.rungs[1]);
  });

  it('diverge with another seed, and everything that differs comes after that', () => {
    const { divergence, differences, indicators } = compare([play('a'), play('b')]);
    expect(divergence).toBeDefined();
    expect(differences.every(({ turn }) => turn >= divergence!.turn)).toBe(true);
    expect(differences[0]).toBe(divergence);
    expect(indicators.every(({ most }) => most > 0)).toBe(true);
    for (const { facts } of differences) expect(new Set(facts.map((fact) => fact?.value)).size).toBeGreaterThan(1);
  });
});

describe('two branches of one play', () => {
  const before = given(withWorld())
    .started()
    .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] });
  const ends = (story: typeof before) => story.and(FACILITATOR, 'endExercise').session;

  it('do not differ by when something was done, only by what', () => {
    const one = given(withWorld())
      .started()
      .after(1)
      .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['One'] });
    expect(compare([ends(before), ends(one)]).differences).toEqual([]);
  });

  it('diverge at the first fact that is not the same', () => {
    const other = given(withWorld())
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Step', clauses: ['Another'] });
    const { divergence } = compare([ends(before), ends(other)]);
    expect(divergence).toMatchObject({ turn: 1, kind: 'text', by: 'JPN', about: 'Step' });
    expect(divergence?.facts.map((fact) => fact?.value)).toEqual(['One', 'Another']);
  });

  it('say what happened in one of them alone, and how a crisis went in each', () => {
    const crisis = before.and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const { differences, rungs } = compare([ends(before), ends(crisis.after(1))]);
    expect(differences.find(({ kind }) => kind === 'rung')).toMatchObject({ about: 'clash', facts: [undefined, { value: '3' }] });
    expect(rungs[0]).toEqual([]);
    expect(rungs[1]).toMatchObject([{ rung: 3 }]);
  });

  it('are compared only where they are of one exercise', () => {
    const [one] = [ends(before)];
    const stranger = { ...one, exercise: { ...one.exercise!, meta: { ...one.exercise!.meta, id: 'other' } } };
    expect(isComparable([one, one])).toBe(true);
    expect(isComparable([one, stranger])).toBe(false);
    expect(isComparable([one])).toBe(false);
  });
});
