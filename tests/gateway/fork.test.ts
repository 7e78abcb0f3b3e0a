import { type Admission, type Door, type ForkAnswer, fold, redact, type SessionSummary, viewerOf } from '@demarche/shared';
import { afterEach, describe, expect, test } from 'vitest';
import { inject, smallExercise } from '../support/exercise.ts';
import { handTime } from '../support/hand-time.ts';
import { startServer, type TestServer, TOKEN } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

const MINUTE = 60_000;
const exercise = () => {
  const plain = smallExercise({ minutes: 20, injects: [inject('A-1', ['JPN'], 3), inject('A-2', ['KOR'], 3)] });
  const [first] = plain.turns;
  return { ...plain, turns: [first!, { ...first!, n: 2 }] };
};

/** A session under way, in turn 2, with two people and somebody who is not told what they tell each other. */
async function begun() {
  const time = handTime();
  server = await startServer({ exercise: exercise(), instead: { time } });
  const { id: session } = await server.openSession();
  const control = await server.control(session);
  const admissions = { jpn: await server.admit(session, 'JPN.head', 'Aiko'), kor: await server.admit(session, 'KOR.head', 'Min') };
  const jpn = await server.connect({ session, ticket: admissions.jpn.ticket });
  const kor = await server.connect({ session, ticket: admissions.kor.ticket });
  const chn = await server.sit(session, 'CHN.head', 'Li');
  expect(await control.give('startExercise', {})).toEqual({ accepted: true });
  await time.advance(4 * MINUTE);
  expect(await jpn.give('openChannel', { members: ['KOR'] })).toEqual({ accepted: true });
  await jpn.until('the channel', () => Object.values(jpn.session.channels).some(({ kind }) => kind === 'bilateral'));
  const { id: channel } = Object.values(jpn.session.channels).find(({ kind }) => kind === 'bilateral')!;
  expect(await jpn.give('postMessage', { channel, text: 'Before the fork' }, 'm-1')).toEqual({ accepted: true });
  for (let n = 0; n < 6 && control.session.phase?.turn !== 2; n += 1) {
    const { index } = control.session.phase!;
    expect(await control.give('advancePhase', {})).toEqual({ accepted: true });
    await control.until('the next phase', () => control.session.phase?.index !== index || control.session.phase.turn === 2);
    await time.advance(1_000);
  }
  await time.advance(MINUTE);
  expect(await jpn.give('postMessage', { channel, text: 'After the fork' }, 'm-2')).toEqual({ accepted: true });
  await kor.until('heard', () => JSON.stringify(kor.session.channels).includes('After the fork'));
  return { time, session, control, jpn, kor, chn, channel, admissions };
}

const follow = async (session: string, ticket: string): Promise<Admission> => {
  const { status, text } = await server.ask('POST', `/api/sessions/${session}/follow`, { bearer: ticket });
  expect([status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text) as Admission;
};

describe('play that goes on in a fork', () => {
  test('two people move over by one click, to the same seats and all that they had been told', async () => {
    const { session, control, jpn, kor, chn, channel, admissions } = await begun();
    const fork = await server.api<ForkAnswer>('POST', `/api/sessions/${session}/forks`, { at: { turn: 2 }, move: 'A wrong report' });
    expect(fork.turn).toBe(2);
    for (const page of [jpn, kor, chn]) {
      await page.until('told where', () => page.session.continued?.session === fork.session);
      expect(page.session).toMatchObject({ stage: 'ended', continued: { turn: 2, why: 'A wrong report' } });
    }
    const there = await follow(session, admissions.jpn.ticket);
    expect(there).toMatchObject({ session: fork.session, seat: 'JPN.head' });
    const jpnThere = await server.connect({ session: there.session, ticket: there.ticket });
    const korThere = await server.connect(await follow(session, admissions.kor.ticket));
    expect(jpnThere.session.seats['JPN.head']).toMatchObject({ holder: 'Aiko' });
    expect(jpnThere.session.clock.running).toBe(false);
    const told = JSON.stringify(jpnThere.session.channels);
    expect(told).toContain('Before the fork');
    expect(told).not.toContain('After the fork');
    // A command id that was answered in the old session is one of its own here, and is done.
    const controlThere = await server.control(fork.session);
    expect(await controlThere.give('resumeClock', {})).toEqual({ accepted: true });
    expect(await jpnThere.give('postMessage', { channel, text: 'Said anew' }, 'm-2')).toEqual({ accepted: true });
    await korThere.until('heard', () => JSON.stringify(korThere.session.channels).includes('Said anew'));
    expect(JSON.stringify(jpn.session.channels)).not.toContain('Said anew');
    // The old log stays as it was.
    expect((await control.give('postMessage', { channel, text: 'x' })).accepted).toBe(false);
    expect(JSON.stringify(control.log)).toContain('After the fork');
  });

  test('nothing of another delegation comes along, and nothing says where it comes from', async () => {
    const { session, control, admissions } = await begun();
    const fork = await server.api<ForkAnswer>('POST', `/api/sessions/${session}/forks`, { at: { turn: 2 }, move: 'A wrong report' });
    const chnTicket = await server.ask('POST', `/api/sessions/${session}/follow`, { bearer: 'no-ticket' });
    expect(chnTicket.status).toBe(403);
    expect((await server.ask('POST', `/api/sessions/${session}/follow`, { bearer: TOKEN })).status).toBe(403);
    const there = await follow(session, admissions.kor.ticket);
    const kor = await server.connect(there);
    const before = redact(control.log.slice(0, fork.position) as never, viewerOf('KOR.head'));
    expect(kor.log.slice(0, before.length)).toEqual(before);
    const door = await server.api<Door>('GET', `/api/sessions/${fork.session}/door`);
    expect(door.invitations.map(({ seat }) => seat).sort()).toEqual(['CHN.head', 'JPN.head', 'KOR.head']);
    const chn = await server.sit(fork.session, 'CHN.head', 'Li');
    expect(chn.frames.join()).not.toMatch(/Before the fork|After the fork|sessionForked|"Text of A-/);
    expect(fold(chn.log).forked).toBeUndefined();
    const [listed] = await server.api<SessionSummary[]>('GET', '/api/sessions');
    expect(listed).toMatchObject({ id: fork.session, stage: 'running', paused: true, turn: 2, forkedFrom: { session, turn: 2 } });
  });

  test('a fork beside it changes nothing for those at the table, and is the lead’s alone', async () => {
    const { session, jpn, admissions, control } = await begun();
    const before = jpn.log.length;
    const at = { position: control.log.length };
    expect((await server.ask('POST', `/api/sessions/${session}/forks`, { bearer: admissions.jpn.ticket, body: { at } })).status).toBe(401);
    expect((await server.ask('POST', `/api/sessions/${session}/forks`, { bearer: TOKEN, body: { at: { turn: 7 } } })).status).toBe(404);
    expect((await server.ask('POST', `/api/sessions/${session}/forks`, { bearer: TOKEN, body: { at: { position: 0 } } })).status).toBe(400);
    const fork = await server.api<ForkAnswer>('POST', `/api/sessions/${session}/forks`, { at });
    expect(fork.position).toBe(control.log.length);
    expect(jpn.log.length).toBe(before);
    expect((await server.ask('POST', `/api/sessions/${session}/follow`, { bearer: admissions.jpn.ticket })).status).toBe(404);
    expect((await server.control(fork.session)).session.forked).toEqual({ session, position: fork.position, turn: 2 });
  });
});
