import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const play = () => given(withWorld()).started();
const order = ['rules', 'members', 'issues'];

describe('ranking the agenda', () => {
  it('is known to the delegation alone until the reveal [AGE-1]', () => {
    play().when('JPN.head', 'sealRanking', { order }).tells('rankingSealed', { delegation: 'JPN', order }, ['d:JPN']);
    const sealed = play().and('JPN.head', 'sealRanking', { order });
    expect(project(sealed.session, viewerOf('KOR.head')).rankings).toBeUndefined();
  });
  it('names each element once, and comes from a delegation that may vote [AGE-1]', () => {
    play()
      .when('JPN.head', 'sealRanking', { order: ['rules', 'rules', 'issues'] })
      .refusedWith('badRanking', { count: 3 });
    play().when('UN.desk', 'sealRanking', { order }).refusedWith('notYours', { permission: 'vote' });
  });
  it('counts as last sealed, and all are revealed at once with points and concordance [AGE-2]', () => {
    const story = play()
      .and('JPN.head', 'sealRanking', { order: [...order].reverse() })
      .and('JPN.head', 'sealRanking', { order })
      .and('CHN.head', 'sealRanking', { order })
      .after(5);
    expect(story.session.agendaResult).toMatchObject({
      rankings: { JPN: order, CHN: order },
      points: [
        { element: 'rules', points: 4 },
        { element: 'members', points: 2 },
        { element: 'issues', points: 0 },
      ],
      concordance: 1,
    });
    story.when('KOR.head', 'sealRanking', { order }).refusedWith('rankingsRevealed');
  });
  it('shows no concordance where the rankings are opposed [AGE-2]', () => {
    const story = play()
      .and('JPN.head', 'sealRanking', { order })
      .and('CHN.head', 'sealRanking', { order: [...order].reverse() });
    expect(story.and(FACILITATOR, 'advancePhase').session.agendaResult!.concordance).toBe(0);
  });
});
