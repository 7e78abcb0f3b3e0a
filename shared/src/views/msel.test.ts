import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE, played } from '../rules/time.ts';
import { given, type Story } from '../testing/given.ts';
import { changesBy, comingUp, dueAtOf, mselGroups, mselShown, mselStatus, readers } from './msel.ts';

const now = ({ session, at }: Story) => played(session.clock, at);
const statusOf = (story: Story, id: string) => mselStatus(story.session, story.session.msel[id]!, now(story));
const readersOf = (story: Story, id: string) => readers(story.session, story.session.msel[id]!, now(story));
const acknowledged = (story: Story, delegation: string, id = 'S-1') =>
  story.and(`${delegation}.head`, 'acknowledge', { wire: readersOf(story, id).find((one) => one.delegation === delegation)?.wire });

describe('the status of an inject', () => {
  it('is planned before STARTEX and armed in its turn, or while its condition is watched', () => {
    expect(statusOf(given(), 'S-1')).toBe('planned');
    const started = given().started();
    expect(statusOf(started, 'S-1')).toBe('armed');
    expect(statusOf(started, 'S-5')).toBe('armed');
    expect(statusOf(started, 'S-4')).toBe('planned');
  });
  it('is no longer armed once the last turn of its condition is over', () => {
    expect(statusOf(given().started().after(8), 'S-5')).toBe('planned');
  });
  it('is held or skipped as the facilitator said', () => {
    expect(statusOf(given().started().and(FACILITATOR, 'holdInject', { inject: 'S-1' }), 'S-1')).toBe('held');
    expect(statusOf(given().started().and(FACILITATOR, 'skipInject', { inject: 'S-1' }), 'S-1')).toBe('skipped');
  });
  it('is acknowledged only when everyone asked has, the later wordings included', () => {
    const first = acknowledged(given().started().after(1), 'JPN');
    expect(statusOf(first, 'S-1')).toBe('delivered');
    expect(statusOf(acknowledged(first.after(1), 'KOR'), 'S-1')).toBe('acknowledged');
  });
  it('is overdue once somebody asked is late', () => {
    expect(statusOf(given().started().after(3), 'S-1')).toBe('delivered');
    expect(statusOf(given().started().after(3.5), 'S-1')).toBe('overdue');
  });
});

describe('the readers of an inject', () => {
  it('stand in the order of the exercise, each with its wording and what it did', () => {
    const story = acknowledged(given().started().after(1), 'JPN');
    expect(readersOf(story, 'S-1')).toMatchObject([
      { delegation: 'JPN', variant: 'cutter', state: 'acknowledged', by: 3 * MINUTE },
      { delegation: 'KOR', variant: 'helicopter', state: 'none' },
    ]);
  });
  it('put off a call without settling it', () => {
    const rings = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-2' });
    const { wire } = readersOf(rings, 'S-2')[0]!;
    const deferred = rings.and('JPN.head', 'answerCall', { wire, answer: 'defer' });
    expect(readersOf(deferred, 'S-2')[0]).toMatchObject({ state: 'waiting', receipt: { answer: 'defer' } });
    const answered = deferred.and('JPN.head', 'answerCall', { wire, answer: 'decline' });
    expect(readersOf(answered, 'S-2')[0]?.state).toBe('acknowledged');
  });
  it('who were told something without being asked are told, no more', () => {
    const story = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-4' });
    expect(readersOf(story, 'S-4').map(({ state }) => state)).toEqual(['told', 'told', 'told']);
  });
});

describe('the list', () => {
  it('is grouped by turn, by condition and by what was written in play', () => {
    const text = {
      title: 'x',
      media: 'cable',
      from: { name: 'x' },
      to: [{ list: ['JPN'], variant: 'a', delayMin: 0 }],
      variants: { a: { text: 'x' } },
      effects: [],
    };
    const { session } = given().started().and(FACILITATOR, 'addInject', { inject: text });
    const groups = mselGroups(session).map(({ id, items }) => [id, items.map((one) => one.inject.id)]);
    expect(groups).toEqual([
      ['turn-1', ['S-1']],
      ['conditional', ['S-2', 'S-3', 'S-4', 'S-5']],
      ['improvised', ['X-1']],
    ]);
  });
  it('knows what comes next by the clock and when', () => {
    const { session } = given().started();
    expect(comingUp(session).map(({ inject }) => inject.id)).toEqual(['S-1']);
    expect(dueAtOf(session, session.msel['S-1']!.inject)).toBe(MINUTE);
    expect(dueAtOf(session, session.msel['S-5']!.inject)).toBeUndefined();
  });
  it('is narrowed to what comes, what waits and what is late', () => {
    const shown = (story: Story, filter: 'next' | 'waiting' | 'late') =>
      mselShown(story.session, filter, now(story)).map(({ inject }) => inject.id);
    const asked = given().started().after(1);
    expect(shown(given().started(), 'next')).toEqual(['S-1']);
    expect(shown(asked, 'next')).toEqual([]);
    expect(shown(asked.and(FACILITATOR, 'holdInject', { inject: 'S-2' }), 'waiting')).toEqual(['S-1', 'S-2']);
    expect(shown(given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' }).after(1.5), 'late')).toEqual(['S-3']);
  });
});

describe('effects', () => {
  it('say before and after, cut to the range of the variable', () => {
    const { session } = given().started();
    expect(changesBy(session, session.msel['S-1']!.inject.effects)).toEqual([
      { key: 'P:JPN', was: 50, value: 100 },
      { key: 'T:CHN~JPN', was: 50, value: 53 },
      { key: 'rift', was: 5, value: 7 },
    ]);
  });
  it('on one variable add up from its first value', () => {
    const twice = [
      { var: 'K', on: 'JPN', add: 5, track: 'x' },
      { var: 'K', on: 'JPN', add: 5, track: 'x' },
    ];
    expect(changesBy(given().session, twice)).toEqual([{ key: 'K:JPN', was: 60, value: 70 }]);
  });
});
