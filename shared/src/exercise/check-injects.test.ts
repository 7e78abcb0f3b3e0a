import { describe, expect, it } from 'vitest';
import { turnOne } from '../testing/turn-one.ts';
import type { Inject } from './schema.ts';
import { injectSchema } from './schema.ts';
import { problemsOf } from './testing/problems-of.ts';

/** What is wrong with the first inject at this time. Turn 1 begins at 05:40, ten times as fast, and lasts seven minutes. */
const problems = (when: object) =>
  problemsOf(turnOne(), (exercise) => {
    const [first] = exercise.injects;
    exercise.injects[0] = injectSchema.parse({ ...(first as Inject), when });
  }).filter((one) => one.startsWith('injects.0'));

describe('the time of an inject', () => {
  it.each([
    [{ turn: 1, offsetMin: 6 }],
    [{ turn: 1, phase: 'vote', offsetMin: 1 }],
    [{ scenarioTime: '2026-06-10T06:20:00+09:00' }],
    [{ scenarioTime: '2026-06-10T12:03:00+09:00' }],
    [{ wallTime: '2026-06-10T14:30:00+02:00' }],
  ])('may be %j', (when) => expect(problems(when)).toEqual([]));
  it.each<[object, string]>([
    [{ offsetMin: 3 }, 'injects.0.when error: expected one of turn, scenarioTime and wallTime; here are none'],
    [
      { turn: 1, wallTime: '2026-06-10T14:30:00+02:00' },
      'injects.0.when error: expected one of turn, scenarioTime and wallTime; here are turn and wallTime',
    ],
    [{ turn: 1, phase: 'vot' }, 'injects.0.when.phase error: expected a phase of turn 1 (talks or vote); did you mean “vote”?'],
    [
      { turn: 1, phase: 'vote', offsetMin: 2 },
      'injects.0.when.offsetMin error: expected less than 2: phase vote of turn 1 lasts 2 minutes',
    ],
    [
      { phase: 'vote', wallTime: '2026-06-10T14:30:00+02:00' },
      'injects.0.when.phase error: expected phase only beside turn: wallTime is a moment by itself',
    ],
    [
      { scenarioTime: '2026-06-10T05:00:00+09:00' },
      'injects.0.when.scenarioTime error: expected 2026-06-10T05:40:00+09:00 or later: the story begins then',
    ],
    [
      { scenarioTime: '2026-06-10T08:00:00+09:00' },
      'injects.0.when.scenarioTime warning: expected a time that the clock of the story shows; it skips this one, so the inject comes when turn 2 begins',
    ],
    [
      { scenarioTime: '2026-06-11T08:00:00+09:00' },
      'injects.0.when.scenarioTime error: expected a time before the end of turn 2, the last: the clock of the story does not get there',
    ],
  ])('%j is told of', (when, problem) => expect(problems(when)).toEqual([problem]));
});
