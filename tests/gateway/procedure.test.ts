import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallExercise } from '../support/exercise.ts';
import { type HandTime, handTime } from '../support/hand-time.ts';
import { startServer, type TestServer } from '../support/server.ts';

const MINUTE = 60_000;
const exercise = smallExercise({ more: { procedure: { template: 'plenary' } } });
let dataDir: string;
let server: TestServer;
let time: HandTime;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'demarche-procedure-'));
  time = handTime();
  server = await startServer({ exercise, dataDir, instead: { time } });
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const plenary = (text: string) => ({ channel: 'plenary', text });

test('the floor passes when the time is over, once, also across a pause; whoever has it is heard and nobody else', async () => {
  const { id } = await server.openSession();
  const control = await server.control(id);
  const jpn = await server.sit(id, 'JPN.head');
  const kor = await server.sit(id, 'KOR.head');
  await control.give('startExercise', {});
  expect(await jpn.give('requestFloor', {})).toMatchObject({ accepted: true });
  expect(await kor.give('requestFloor', {})).toMatchObject({ accepted: true });
  await kor.until('Japan has the floor', () => kor.session.procedure?.floor?.delegation === 'JPN');
  expect(await kor.give('postMessage', plenary('Out of turn.'))).toMatchObject({
    accepted: false,
    refusal: { code: 'floorTaken', with: { delegation: 'JPN' } },
  });
  expect(await jpn.give('postMessage', plenary('In turn.'))).toMatchObject({ accepted: true });

  await time.advance(1.5 * MINUTE);
  await control.give('pauseClock', { because: 'Lunch.' });
  await time.advance(90 * MINUTE);
  expect(kor.of('floorEnded')).toEqual([]);
  await control.give('resumeClock', {});
  await time.advance(0.4 * MINUTE);
  expect(kor.of('floorEnded')).toEqual([]);
  await time.advance(0.2 * MINUTE);
  await kor.until('Korea has the floor', () => kor.session.procedure?.floor?.delegation === 'KOR');
  await time.advance(MINUTE);
  expect(kor.of('floorEnded')).toEqual([{ delegation: 'JPN', because: 'time', played: 2 * MINUTE }]);
  expect(kor.of('floorGiven')).toMatchObject([
    { delegation: 'JPN', from: 0, until: 2 * MINUTE },
    { delegation: 'KOR', from: 2 * MINUTE, until: 4 * MINUTE },
  ]);
  expect(await kor.give('postMessage', plenary('Now in turn.'))).toMatchObject({ accepted: true });
  expect(jpn.faults).toEqual([]);
});

test('a server that was away for a moment gives the floor on as of the moment it was free', async () => {
  const { id } = await server.openSession();
  const control = await server.control(id);
  const { ticket } = await server.admit(id, 'CHN.head');
  const jpn = await server.sit(id, 'JPN.head');
  const kor = await server.sit(id, 'KOR.head');
  await control.give('startExercise', {});
  await jpn.give('requestFloor', {});
  await kor.give('requestFloor', {});
  await time.advance(1.8 * MINUTE);
  await server.stop();
  await time.advance(0.5 * MINUTE);
  server = await startServer({ exercise, dataDir, instead: { time } });
  const chn = await server.connect({ session: id, ticket });
  await chn.until('Korea has the floor', () => chn.session.procedure?.floor?.delegation === 'KOR');
  expect(chn.session.procedure?.floor).toMatchObject({ from: 2 * MINUTE, until: 4 * MINUTE });
  expect(chn.of('floorEnded')).toHaveLength(1);
});

test('a motion is put, opposed and voted over sockets, and suspends the meeting for its time', async () => {
  const { id } = await server.openSession();
  const control = await server.control(id);
  const heads = await Promise.all(['JPN', 'KOR', 'CHN'].map((code) => server.sit(id, `${code}.head`)));
  const [jpn, kor, chn] = heads as [(typeof heads)[0], (typeof heads)[0], (typeof heads)[0]];
  await control.give('startExercise', {});
  await jpn.give('moveMotion', { kind: 'suspend', minutes: 5 });
  await kor.until('the motion', () => Object.keys(kor.session.procedure?.motions ?? {}).length === 1);
  const [motion] = Object.keys(kor.session.procedure!.motions);
  expect(await kor.give('putMotion', { motion, how: 'vote' })).toMatchObject({ accepted: false, refusal: { code: 'notInTheChair' } });
  expect(await control.give('putMotion', { motion, how: 'unlessOpposed' })).toMatchObject({ accepted: true });
  expect(await kor.give('opposeMotion', { motion })).toMatchObject({ accepted: true });
  await chn.until('the vote', () => Object.keys(chn.session.votes).length === 1);
  const [vote] = Object.keys(chn.session.votes);
  for (const [one, choice] of [
    [jpn, 'yes'],
    [kor, 'no'],
    [chn, 'yes'],
  ] as const)
    await one.give('castBallot', { vote, choice });
  await kor.until('suspended', () => kor.session.procedure?.suspended !== undefined);
  expect(await kor.give('requestFloor', {})).toMatchObject({ accepted: false, refusal: { code: 'meetingSuspended' } });
  await time.advance(5 * MINUTE);
  await kor.until('resumed', () => kor.session.procedure?.suspended === undefined);
  expect(kor.of('meetingResumed')).toHaveLength(1);
  expect(await kor.give('requestFloor', {})).toMatchObject({ accepted: true });
});
