import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inject, smallExercise } from '../support/exercise.ts';
import { type HandTime, handTime } from '../support/hand-time.ts';
import { startServer, type TestServer } from '../support/server.ts';

const MINUTE = 60_000;
const SECOND = 1000;
let dataDir: string;
let server: TestServer;
let time: HandTime;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'demarche-scheduling-'));
  time = handTime();
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const at = (id: string, when: object) => ({ ...(inject(id, ['JPN'], 0) as object), when });
const iso = (ms: number) => new Date(ms).toISOString();
const start = async (injects: unknown[]) => {
  server = await startServer({ exercise: smallExercise({ minutes: 30, injects }), dataDir, instead: { time } });
};

test('each way of counting comes due to the second, through a pause', async () => {
  const opened = time.now();
  // The story begins at 05:40 and runs as fast as play.
  await start([
    at('S-1', { turn: 1, phase: 'talk', offsetMin: 2 }),
    at('S-2', { scenarioTime: '2026-06-10T05:43:00+09:00' }),
    at('S-3', { wallTime: iso(opened + 4 * MINUTE) }),
    at('S-4', { turn: 1, phase: 'close', offsetMin: 1 }),
  ]);
  const { id } = await server.openSession();
  const control = await server.control(id);
  await control.give('startExercise', {});
  const delivered = () => control.of('injectDelivered').map((one) => `${one.inject} ${one.deliveredAt / SECOND}`);
  await time.advance(1 * MINUTE);
  await control.give('pauseClock', {});
  await time.advance(5 * MINUTE);
  // The time of day has come meanwhile; nothing goes out while the clock stands.
  expect(delivered()).toEqual([]);
  await control.give('resumeClock', {});
  await control.until('the time of day', () => delivered().length === 1);
  await time.advance(2 * MINUTE);
  await control.until('phase and story', () => delivered().length === 3);
  expect(delivered()).toEqual(['S-3 60', 'S-1 120', 'S-2 180']);
  await time.advance(28 * MINUTE);
  await control.until('the second phase', () => delivered().length === 4);
  expect(delivered()[3]).toBe(`S-4 ${31 * 60}`);
});

test('a restart forgets none of them', async () => {
  const opened = time.now();
  await start([at('S-1', { wallTime: iso(opened + 2 * MINUTE) }), at('S-2', { scenarioTime: '2026-06-10T05:43:00+09:00' })]);
  const { id } = await server.openSession();
  const control = await server.control(id);
  const { ticket } = await server.admit(id, 'JPN.head');
  await control.give('startExercise', {});
  await time.advance(1.5 * MINUTE);
  await server.stop();
  await time.advance(40 * SECOND);
  await start([]);
  const jpn = await server.connect({ session: id, ticket });
  await jpn.until('the time of day', () => jpn.of('wireTold').length === 1);
  await time.advance(1 * MINUTE);
  await jpn.until('the story', () => jpn.of('wireTold').length === 2);
});

test('what is let go by hand leaves by the clock alone, also after a restart and while play is paused', async () => {
  await start([inject('S-1', ['JPN'], 20), inject('S-2', ['JPN'], 20), inject('S-3', ['JPN'], 20)]);
  const { id } = await server.openSession();
  const control = await server.control(id);
  const { ticket } = await server.admit(id, 'JPN.head');
  const first = await server.connect({ session: id, ticket });
  await control.give('startExercise', {});
  await control.give('deliverInject', { inject: 'S-1', graceSec: 10 });
  await time.advance(9 * SECOND);
  expect(first.of('wireTold')).toEqual([]);
  await control.give('takeBackInject', { inject: 'S-1' });
  await time.advance(60 * SECOND);
  expect(first.of('wireTold')).toEqual([]);

  await control.give('deliverInject', { inject: 'S-2', graceSec: 10 });
  await time.advance(4 * SECOND);
  await server.stop();
  await start([]);
  const jpn = await server.connect({ session: id, ticket });
  expect(jpn.of('wireTold')).toEqual([]);
  await time.advance(6 * SECOND);
  await jpn.until('it left', () => jpn.of('wireTold').length === 1);

  const back = await server.control(id);
  await back.give('pauseClock', {});
  await back.give('deliverInject', { inject: 'S-3', graceSec: 10 });
  await time.advance(10 * SECOND);
  await jpn.until('it left while play stands', () => jpn.of('wireTold').length === 2);
});
