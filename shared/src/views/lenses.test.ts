import { describe, expect, it } from 'vitest';
import { checkExercise } from '../exercise/checks.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { lensesOf } from './lenses.ts';

const seen = () => {
  const plain = withWorld();
  const criteria = [
    { text: 'Tension has come down', holds: "T('CHN', 'JPN') < 40" },
    { text: 'No crisis is alive', holds: 'rungMax == 0' },
  ];
  return {
    ...plain,
    evaluation: { ...plain.evaluation, lenses: [{ id: 'detente', name: 'Sequencing', text: 'First things first', criteria }] },
  };
};

describe('a lens', () => {
  it('says of each criterion whether it holds, with the values behind it [EVA-5]', () => {
    const story = given(seen()).started();
    const [lens] = lensesOf(story.session, story.at);
    expect(lens?.criteria.map(({ holds }) => holds)).toEqual([false, true]);
    expect(lens?.criteria[0]?.why).toMatchObject({ kind: 'leaf', left: { value: 50 }, op: '<', right: { value: 40 } });
  });
  it('is the control room’s [EVA-5]', () => {
    const story = given(seen()).started();
    const own = project(story.session, viewerOf('JPN.head'));
    expect(lensesOf(own, story.at)).toEqual([]);
    expect(JSON.stringify(own)).not.toContain('First things first');
  });
  it('speaks only of what the exercise has', () => {
    const exercise = seen();
    exercise.evaluation.lenses[0]!.criteria[0]!.holds = "T('CHN', 'XXX') < 40";
    expect(checkExercise(exercise).map(({ path }) => path.join('.'))).toContain('evaluation.lenses.0.criteria.0.holds');
  });
});
