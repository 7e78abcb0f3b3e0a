import { describe, expect, it } from 'vitest';
import { withWorld } from '../testing/with-world.ts';
import { type ProcedureSpec, procedureSchema } from './procedure-schema.ts';
import type { Exercise } from './schema.ts';
import { problemsOf } from './testing/problems-of.ts';

const problems = (procedure: object, alter: (exercise: Exercise) => void = () => undefined) =>
  problemsOf(withWorld(), (exercise) => {
    exercise.delegations[0]!.seats[0]!.can.push('chair');
    exercise.procedure = procedureSchema.parse({ template: 'plenary', ...procedure }) as ProcedureSpec;
    alter(exercise);
  }).filter((one) => one.startsWith('procedure'));

describe('rules of procedure of an exercise', () => {
  it('are fine when somebody presides and all they name is there', () => {
    expect(
      problems({ chair: 'JPN', phases: ['talks'], floor: ['talks'], motions: { adjourn: { type: 'consensus' }, divide: false } }),
    ).toEqual([]);
    expect(problems({})).toEqual([]);
  });
  it.each<[object, string]>([
    [{ chair: 'KRO' }, 'procedure.chair error: expected a delegation of this exercise (JPN, KOR, CHN or UN); did you mean “KOR”?'],
    [{ chair: 'KOR' }, 'procedure.chair error: expected a seat of KOR with the permission “chair”; without one nobody of it presides'],
    [{ chair: 'UN' }, 'procedure.chair error: expected a delegation that takes part; UN is an observer'],
    [{ chair: ['JPN', 'JPN'] }, 'procedure.chair.1 error: expected each of them once; “JPN” is there already'],
    [{ phases: ['talk'] }, 'procedure.phases.0 error: expected the id of a phase (talks); did you mean “talks”?'],
    [{ floor: ['tea'] }, 'procedure.floor.0 error: expected the id of a phase (talks)'],
    [
      { motions: { adjourn: { type: 'veto', holders: ['XXX'], count: 1 } } },
      'procedure.motions.adjourn.holders.0 error: expected a delegation of this exercise (JPN, KOR or CHN)',
    ],
    [{ appeal: { type: 'consensus', quorum: 9 } }, 'procedure.appeal.quorum error: expected at most 3, the number of delegations'],
    [
      { motions: { reconsider: { type: 'unanimity' } } },
      'procedure.motions.reconsider warning: expected “revotes” under negotiation; without it no rejected text is put again',
    ],
    [
      { template: 'silence' },
      'procedure.template error: expected “rule: { type: silence, windowMin: … }” under negotiation: there texts are adopted by silence',
    ],
  ])('say what is wrong with %j', (procedure, problem) => {
    expect(problems(procedure)).toEqual([problem]);
  });
  it('warn of a debate that could be closed where nothing is voted', () => {
    const silent = (exercise: Exercise) => {
      for (const turn of exercise.turns) for (const phase of turn.phases) phase.allow = ['message'];
    };
    expect(problems({}, silent)).toEqual([
      'procedure warning: expected a phase with rules of procedure that allows “vote”, or “closeDebate: false”; a text can be put nowhere',
    ]);
  });
  it('ask a rotating chair of everybody who takes part', () => {
    expect(problems({ chair: 'rotates' }).map((one) => one.slice(0, 43))).toEqual([
      'procedure.chair error: expected a seat of K',
      'procedure.chair error: expected a seat of C',
    ]);
  });
});
