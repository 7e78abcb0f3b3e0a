import { describe, expect, it } from 'vitest';
import { EXERCISES, PACKS, problemsOf } from './support/packs.ts';

describe('every exercise that comes with the platform', () => {
  it.each(PACKS)('$name is sound: no errors and no warnings', ({ read }) => {
    expect(problemsOf(read)).toEqual([]);
    expect(read.ok).toBe(true);
  });

  it('has an id of its own', () => {
    const ids = EXERCISES.map((one) => one.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says that it is fictional or invented', () => {
    for (const { meta } of EXERCISES) expect(JSON.stringify(meta.disclaimer), meta.id).toMatch(/fictional|invented/i);
  });
});

describe('the pack of an invented region', () => {
  const invented = EXERCISES.find((one) => one.meta.id === 'three-islands')!;

  it('shares nothing with the others: no delegation, issue, mechanism or crisis', () => {
    const names = (one: (typeof EXERCISES)[number]) => [
      ...one.delegations.map(({ id }) => id),
      ...Object.keys(one.issues),
      ...one.mechanisms.map(({ id }) => id),
      ...one.crises.map(({ id }) => id),
    ];
    const others = new Set(EXERCISES.filter((one) => one !== invented).flatMap(names));
    expect(names(invented).filter((name) => others.has(name))).toEqual([]);
  });

  it('has a ladder of its own length, and no relations of pairs', () => {
    expect(invented.ladder.rungs).toHaveLength(6);
    expect(invented.world.dyads).toEqual({});
  });
});
