import { describe, expect, it } from 'vitest';
import { turnOne } from '../testing/turn-one.ts';
import { checkMembership } from './check-membership.ts';
import type { Exercise } from './schema.ts';

const problemsOf = (change: (exercise: Exercise) => void) => {
  const exercise = turnOne();
  change(exercise);
  return checkMembership(exercise).map(({ path, expected }) => `${path.join('.')} ${expected}`);
};

describe('who joins, and who stands in', () => {
  it('says nothing of an exercise that is sound', () => expect(problemsOf(() => undefined)).toEqual([]));
  it('wants a deputy from the same delegation', () => {
    const [problem] = problemsOf((e) => (e.delegations[0]!.seats[0]!.deputy = 'aid'));
    expect(problem).toMatch(/^delegations\.0\.seats\.0\.deputy expected another seat of this delegation/);
    expect(problemsOf((e) => (e.delegations[0]!.seats[0]!.deputy = 'head'))).toHaveLength(1);
    expect(problemsOf((e) => (e.delegations[0]!.seats[0]!.deputy = 'aide'))).toEqual([]);
  });
  it('wants powers to come with a promotion for observers alone', () => {
    expect(problemsOf((e) => (e.delegations[0]!.seats[0]!.whenDelegation = ['vote']))).toHaveLength(1);
  });
  it('wants two from the start', () => {
    expect(
      problemsOf((e) => {
        e.delegations[0]!.joins = 'later';
        e.delegations[2]!.joins = 'later';
      }),
    ).toContainEqual(expect.stringContaining('at least two delegations that take part from the start'));
  });
  it('wants no word of a newcomer in what everybody reads', () => {
    const found = problemsOf((e) => {
      e.delegations[1]!.joins = 'later';
    });
    expect(found).toEqual([expect.stringMatching(/^turns\.0\.phases\.1\.only\.message\.0 expected no word of KOR here/)]);
  });
});
