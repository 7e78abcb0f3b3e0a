import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const exercise = withWorld({
  start: [
    {
      id: 'climate',
      name: 'Climate',
      options: [
        { id: 'tense', name: 'Tense' },
        {
          id: 'detente',
          name: 'Détente',
          changes: [
            { var: 'T', on: 'all', times: 0.6 },
            { var: 'S', on: 'all', times: 1.6, add: 10 },
            { var: 'threat', on: 'JPN', issue: 'sea', set: 2 },
          ],
        },
      ],
    },
    {
      id: 'context',
      name: 'Context',
      options: [
        { id: 'none', name: 'None' },
        { id: 'after', name: 'After', text: 'It has begun.' },
      ],
    },
  ],
});
const lobby = () => given(exercise);

describe('choosing the start', () => {
  it('changes the starting values, and the log names what it changed [SES-2]', () => {
    const story = lobby().and(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'detente' });
    expect(story.session.world['T:CHN~JPN']!.value).toBe(30);
    expect(story.session.world['S:JPN~KOR']!.value).toBe(100);
    expect(story.session.briefs['JPN']!.threat).toEqual({ sea: 2 });
    lobby()
      .when(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'detente' })
      .tells('startChosen', { start: { climate: 'detente' } }, ['control']);
    const chosen = story.log.find((event) => event.type === 'startChosen');
    expect(chosen?.data).toMatchObject({
      named: [
        { choice: 'Climate', option: 'Détente' },
        { choice: 'Context', option: 'None' },
      ],
      changed: ['T:CHN~JPN', 'S:CHN~JPN', 'T:CHN~KOR', 'S:CHN~KOR', 'T:JPN~KOR', 'S:JPN~KOR', 'threat.sea:JPN'],
    });
  });
  it('begins from the exercise as written each time [SES-2]', () => {
    const back = lobby()
      .and(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'detente' })
      .and(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'tense' });
    expect(back.session.world['T:CHN~JPN']!.value).toBe(50);
    expect(back.session.briefs['JPN']!.threat).toEqual({ sea: 7 });
  });
  it('tells everybody the context card, and nobody which climate it is [SES-2]', () => {
    const story = lobby()
      .and(FACILITATOR, 'chooseStart', { choice: 'context', option: 'after' })
      .and(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'detente' });
    const seen = project(story.session, viewerOf('KOR.head'));
    expect(seen.context).toEqual([{ name: 'After', text: 'It has begun.' }]);
    expect(JSON.stringify(seen)).not.toContain('Détente');
  });
  it('is the facilitator’s, before STARTEX, among the starts there are [SES-2]', () => {
    lobby().when('JPN.head', 'chooseStart', { choice: 'climate', option: 'detente' }).refusedWith('controlOnly');
    lobby().when(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'warm' }).refusedWith('noSuchStart');
    lobby().started().when(FACILITATOR, 'chooseStart', { choice: 'climate', option: 'detente' }).refusedWith('alreadyStarted');
  });
});
