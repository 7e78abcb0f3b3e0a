import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { attention } from './attention.ts';
import { dutiesOf } from './duties.ts';
import { meetingSeen, recordOf } from './meeting.ts';

const seats = [{ id: 'head', title: 'Head', can: ['speak' as const, 'vote' as const, 'chair' as const] }];
const exercise = turnOne({
  delegations: ['JPN', 'KOR', 'CHN'].map((id) => ({ id, name: id, brief: 'x', seats })),
  procedure: { template: 'plenary', chair: 'CHN' },
  injects: [],
});
const story = given(exercise).started().and('JPN.head', 'requestFloor').and('KOR.head', 'requestFloor');

describe('the meeting at the table', () => {
  it('is not there where no rules of procedure hold', () => expect(meetingSeen(given().started().session, 'JPN.head')).toBeUndefined());
  it('says who speaks, who presides and who comes when', () => {
    expect(meetingSeen(story.session, 'KOR.head')).toMatchObject({
      state: 'open',
      chair: 'CHN',
      presides: false,
      hasFloor: false,
      place: 1,
      isListed: true,
      floor: { delegation: 'JPN', until: 2 * MINUTE },
    });
    expect(meetingSeen(story.session, 'CHN.head')).toMatchObject({ presides: true });
    expect(meetingSeen(story.session, FACILITATOR)).toMatchObject({ presides: true, isListed: false });
    expect(meetingSeen(story.session, 'JPN')).toMatchObject({ hasFloor: true, presides: false });
  });
  it('asks the speaker to speak and the chair to rule and to put motions', () => {
    const duties = (now: typeof story, seat: string) => dutiesOf(now.session, seat, 0).map(({ kind }) => kind);
    expect(duties(story, 'JPN.head')).toEqual(['floor']);
    const raised = story
      .and('KOR.head', 'raisePoint', { kind: 'order', text: 'The list.' })
      .and('KOR.head', 'moveMotion', { kind: 'adjourn' });
    expect(duties(raised, 'CHN.head')).toEqual(['point', 'motion']);
    expect(duties(raised, 'KOR.head')).toEqual([]);
    expect(recordOf(raised.session.procedure!).map(({ kind }) => kind)).toEqual(['raised', 'moved']);
    const ruled = raised.and('CHN.head', 'ruleOnPoint', {
      point: Object.keys(raised.session.procedure!.points)[0],
      upheld: true,
      words: 'Yes.',
    });
    expect(duties(ruled, 'CHN.head')).toEqual(['motion']);
    expect(recordOf(ruled.session.procedure!).map(({ kind }) => kind)).toEqual(['raised', 'ruled', 'moved']);
  });
});

describe('a meeting in which nobody presides', () => {
  it('asks the facilitator for the ruling, and for nothing while somebody sits in the chair', () => {
    const raised = story.and('KOR.head', 'raisePoint', { kind: 'order', text: 'The list.' });
    const needs = (now: typeof story) =>
      attention(now.session, { at: now.at, online: [], requests: [] }).filter(({ kind }) => kind === 'chairAwaited');
    expect(needs(raised)).toMatchObject([{ what: 'point', delegation: 'KOR', since: 0 }]);
    expect(needs(raised.and('CHN.head', 'takeSeat', { holder: 'Chen' }))).toEqual([]);
    expect(needs(story)).toEqual([]);
  });
});
