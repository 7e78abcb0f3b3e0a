import { type LogEvent, type ToldEvent, writeLog } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { openLog } from './replay-log.ts';
import { histogram, tracksOf } from './tracks.ts';

const phase = (id: string) => ({ id, name: id, minutes: 1, allow: [], atStart: [], atEnd: [], atExpiry: 'advance' });
const exercise = {
  meta: { title: 'Fog' },
  delegations: [
    { id: 'JPN', name: 'Japan', seats: [] },
    { id: 'CHN', name: 'China', seats: [] },
  ],
  turns: [{ n: 1, phases: [phase('talks'), phase('vote')] }],
  injects: [],
};
const line = (type: string, at: number, data: object, to: string[] = ['public']) => ({ type, at, data, to }) as unknown as LogEvent;
const say = (at: number, id: string) => line('messagePosted', at, { channel: 'plenary', id, by: 'JPN.head', text: 'x', played: at - 100 });

const whole = [
  line('sessionOpened', 0, { format: 1, exercise, seed: 's' }, ['control']),
  line('scenarioTold', 0, { exercise }),
  line('briefTold', 0, { brief: { delegation: 'JPN' } }, ['d:JPN']),
  line('channelOpened', 0, { id: 'plenary', kind: 'plenary', members: ['JPN', 'CHN'] }),
  line('exerciseStarted', 100, {}),
  line('phaseBegan', 100, { turn: 1, index: 0, beganAt: 0, endsAt: 1_000 }),
  say(300, 'a'),
  line('phaseBegan', 1_100, { turn: 1, index: 1, beganAt: 1_000, endsAt: 2_000 }),
  line('voteOpened', 1_100, { id: 'v', proposal: 'p', rule: { type: 'unanimity' }, electorate: [], openedAt: 1_000, closesAt: 2_000 }),
  line('ordersSealed', 1_200, { turn: 1, delegation: 'JPN', orders: [], by: 'JPN.head' }, ['d:JPN']),
  say(1_300, 'b'),
  line('voteClosed', 2_100, { vote: 'v', outcome: 'passed', ballots: {}, played: 2_000 }),
  line('exerciseEnded', 2_100, { elapsed: 2_000 }),
];
const redacted = whole.filter(({ to }) => to[0] !== 'control').map(({ type, at, data }) => ({ type, at, data }) as ToldEvent);
const opened = (text: string) => {
  const result = openLog(text);
  if (!result.ok) throw new Error(`refused: ${result.bad.why}`);
  return result.log;
};

describe('opening a log', () => {
  it('offers everybody’s eyes for a whole log, the reader’s own for a redacted one', () => {
    expect(opened(writeLog(whole)).perspectives).toEqual(['all', 'public', 'JPN', 'CHN']);
    expect(opened(writeLog(redacted)).perspectives).toEqual(['JPN']);
    const public_ = redacted.filter(({ type }) => type !== 'briefTold');
    expect(opened(writeLog(public_)).perspectives).toEqual(['public']);
  });

  it('begins where there is something to see', () => {
    const { course } = opened(writeLog(whole));
    expect(course.first).toBe(2);
    expect(course.positionAtPlayed(999)).toBe(7);
  });

  it('knows a log again, and from another', () => {
    expect(opened(writeLog(whole)).key).toBe(opened(writeLog(whole)).key);
    expect(opened(writeLog(whole)).key).not.toBe(opened(writeLog(redacted)).key);
  });

  it('says which line is wrong, and how', () => {
    const text = writeLog(whole);
    const bad = (changed: string) => openLog(changed);
    expect(bad('')).toMatchObject({ ok: false, bad: { line: 1, why: 'empty' } });
    expect(bad('{"type":')).toMatchObject({ ok: false, bad: { line: 1, why: 'notAnEvent' } });
    expect(bad(text.split('\n').slice(3).join('\n'))).toMatchObject({ ok: false, bad: { line: 1, why: 'noBeginning' } });
    expect(bad(text.slice(0, -20))).toMatchObject({ ok: false, bad: { line: 13, why: 'notAnEvent' } });
    const broken = `${writeLog(whole.slice(0, 1))}\n\n${JSON.stringify(line('scenarioTold', 1, {}))}\n`;
    expect(bad(broken)).toMatchObject({ ok: false, bad: { line: 4, why: 'noExercise' } });
    const { to: _gone, ...told } = say(1, 'c');
    expect(bad(`${text}${JSON.stringify(told)}`)).toMatchObject({ ok: false, bad: { line: 14, why: 'noReaders' } });
  });
});

describe('the tracks', () => {
  const { course } = opened(writeLog(whole));
  it('lay phases end to end and close a vote where it was counted', () => {
    const tracks = tracksOf(course.heard('all'), 2_000, []);
    expect(tracks.phases.map(({ from, to }) => [from, to])).toEqual([
      [0, 1_000],
      [1_000, 2_000],
    ]);
    expect(tracks.turns).toEqual([{ turn: 1, from: 0, to: 2_000 }]);
    expect(tracks.votes).toMatchObject([{ from: 1_000, to: 2_000, outcome: 'passed' }]);
    expect(tracks.sealed).toMatchObject([{ delegation: 'JPN', at: 1_100 }]);
  });

  it('leave out what a perspective did not hear', () => {
    expect(tracksOf(course.heard('CHN'), 2_000, []).sealed).toEqual([]);
    expect(tracksOf(course.heard('CHN'), 2_000, []).messages).toHaveLength(2);
  });

  it('count messages in equal parts of the time', () => {
    expect(histogram([200, 1_200, 2_000], 2_000, 4)).toEqual([1, 0, 1, 1]);
    expect(histogram([], 0, 3)).toEqual([0, 0, 0]);
  });
});
