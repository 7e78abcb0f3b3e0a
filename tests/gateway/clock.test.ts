import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inject, smallExercise } from '../support/exercise.ts';
import { type HandTime, handTime } from '../support/hand-time.ts';
import { startServer, type TestServer } from '../support/server.ts';

const MINUTE = 60_000;
let dataDir: string;
let server: TestServer;
let time: HandTime;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'demarche-clock-'));
  time = handTime();
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const exercise = smallExercise({ minutes: 30, injects: [inject('S-1', ['JPN'], 5), inject('S-2', ['all'], 10)] });
const start = async () => startServer({ exercise, dataDir, instead: { time } });

test('injects and phases come due by the clock, which a pause stops also overnight', async () => {
  server = await start();
  const { id } = await server.openSession();
  const control = await server.control(id);
  const jpn = await server.sit(id, 'JPN.head');
  await control.give('startExercise', {});
  await time.advance(5 * MINUTE);
  await jpn.until('the first inject', () => jpn.of('wireTold').length === 1);
  await control.give('pauseClock', { because: 'Lunch.' });
  await time.advance(20 * 60 * MINUTE);
  expect(control.of('injectDelivered')).toHaveLength(1);
  await control.give('resumeClock', {});
  await time.advance(4.9 * MINUTE);
  expect(jpn.of('wireTold')).toHaveLength(1);
  await time.advance(0.2 * MINUTE);
  await jpn.until('the second inject', () => jpn.of('wireTold').length === 2);
  expect(jpn.of('wireTold')[1]).toMatchObject({ played: 10 * MINUTE });
  await time.advance(20 * MINUTE);
  await jpn.until('the next phase', () => jpn.of('phaseBegan').length === 2);
  expect(jpn.of('phaseBegan')[1]).toMatchObject({ index: 1, beganAt: 30 * MINUTE, endsAt: 35 * MINUTE });
  await time.advance(5 * MINUTE);
  await jpn.until('time is up', () => jpn.of('phaseExpired').length === 1);
});

test('a short restart: the clock ran on, and what came due meanwhile is done at once', async () => {
  server = await start();
  const { id } = await server.openSession();
  const control = await server.control(id);
  const { ticket } = await server.admit(id, 'JPN.head');
  await control.give('startExercise', {});
  await time.advance(4.5 * MINUTE);
  await server.stop();
  await time.advance(40_000);
  server = await start();
  const jpn = await server.connect({ session: id, ticket });
  await jpn.until('the inject', () => jpn.of('wireTold').length === 1);
  expect(jpn.of('clockPaused')).toEqual([]);
  await time.advance(5 * MINUTE);
  await jpn.until('the second inject', () => jpn.of('wireTold').length === 2);
});

test('a long absence: the clock stood still from the moment the server was last alive', async () => {
  server = await start();
  const { id } = await server.openSession();
  const control = await server.control(id);
  const { ticket } = await server.admit(id, 'JPN.head');
  await control.give('startExercise', {});
  await time.advance(4 * MINUTE);
  await server.stop();
  await time.advance(90 * MINUTE);
  server = await start();
  const jpn = await server.connect({ session: id, ticket });
  expect(jpn.of('clockPaused')).toMatchObject([
    { elapsed: 4 * MINUTE, because: expect.stringMatching(/^The server was away from \d\d:\d\d to \d\d:\d\d; the clock stood still\.$/) },
  ]);
  expect(jpn.of('wireTold')).toEqual([]);
  const back = await server.control(id);
  await back.give('resumeClock', {});
  await time.advance(1.01 * MINUTE);
  await jpn.until('the inject', () => jpn.of('wireTold').length === 1);
});

test('seats on autopilot play by the same mailbox, as themselves', async () => {
  server = await start();
  const { id } = await server.openSession();
  const control = await server.control(id);
  for (const seat of ['JPN.head', 'KOR.head', 'CHN.head']) await control.give('setAutopilot', { seat, autopilot: true });
  await control.give('startExercise', {});
  await time.advance(20 * MINUTE);
  await control.until('they spoke', () => control.of('messagePosted').length > 3);
  expect(new Set(control.of('messagePosted').map(({ by }) => by)).size).toBeGreaterThan(1);
});
