import { describe, expect, it } from 'vitest';
import { driftOf, isServed } from './drift.ts';
import { organisation, softPillar, TENSE } from './reference.ts';

const nothing: never[] = [];
const soft = [{ mechanism: softPillar, maturity: 1 }];
const hard = [{ mechanism: organisation, maturity: 1 }];

describe('domestic pressure', () => {
  it('grows once four turns have passed with nothing on a hard issue', () => {
    expect(driftOf(3, TENSE, nothing)).toBeUndefined();
    expect(driftOf(4, TENSE, nothing)).toEqual({
      track: 'domestic',
      add: 1,
      formula: 'drift',
      inputs: { perTurn: 1, without: 4, after: 4 },
    });
    expect(driftOf(9, TENSE, soft)?.add).toBe(1);
  });
  it('does not while something is in force there, unless it is worn out', () => {
    expect(driftOf(9, TENSE, hard)).toBeUndefined();
    expect(driftOf(9, TENSE, [{ mechanism: organisation, maturity: 0 }])?.add).toBe(1);
  });
  it('does as the exercise says', () => {
    expect(driftOf(2, TENSE, nothing, { after: 2, hardness: 0.6, perTurn: 3 })?.add).toBe(3);
    expect(driftOf(9, TENSE, nothing, { after: 2, hardness: 0.99, perTurn: 3 })).toBeUndefined();
  });
  it('misses nothing where no issue is hard', () => {
    expect(isServed({ ...TENSE, issues: { health: TENSE.issues['health']! } }, nothing)).toBe(true);
  });
});
