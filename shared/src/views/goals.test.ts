import { describe, expect, it } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { goalsOf } from './goals.ts';

const written = withWorld();
const exercise = {
  ...written,
  delegations: written.delegations.map((one) =>
    one.id === 'JPN'
      ? {
          ...one,
          objectives: [
            { id: 'J1', text: 'Speak first', weight: 1, scoredBy: "posted('JPN') >= 1" },
            { id: 'J2', text: 'Be trusted', weight: 1 },
          ],
          redLines: [{ id: 'JR1', text: 'No more than this', violatedIf: "T('CHN', 'JPN') > 60" }],
        }
      : one,
  ),
};

describe('objectives and red lines [GOA-1]', () => {
  const story = given(exercise).started();
  it('say what holds now, and nothing where only a person can say', () => {
    expect(goalsOf(story.session, 'JPN', story.at)).toEqual([
      { id: 'J1', kind: 'objective', text: 'Speak first', holds: false },
      { id: 'J2', kind: 'objective', text: 'Be trusted' },
      { id: 'JR1', kind: 'redLine', text: 'No more than this', holds: false },
    ]);
    const later = story
      .and('JPN.head', 'postMessage', { channel: 'plenary', text: 'Good morning.' })
      .and('control.facilitator', 'setWorld', { key: 'T:CHN~JPN', value: 61, why: 'A test' });
    expect(goalsOf(later.session, 'JPN', later.at).map(({ holds }) => holds)).toEqual([true, undefined, true]);
  });
  it('are asked by the control room alone', () => {
    expect(goalsOf(project(story.session, viewerOf('JPN.head')), 'JPN', story.at)).toEqual([]);
    expect(goalsOf(story.session, 'ZZZ', story.at)).toEqual([]);
  });
});
