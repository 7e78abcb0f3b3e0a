import type { EventStore, Stores } from '@demarche/server/store/port';
import { afterEach, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

/** A store whose disk is full while `full` says so. */
function failing(state: { full: boolean; lost?: boolean }): (stores: Stores) => Stores {
  return ({ events, door }) => {
    const append: EventStore['append'] = async (batches) => {
      if (state.full) throw new Error('database or disk is full');
      const results = await events.append(batches);
      if (!state.lost) return results;
      state.lost = false;
      throw new Error('stored, but the answer was lost');
    };
    return { events: { ...events, append }, door };
  };
}

test('a full disk: nobody hears, the giver is told, and the same command works once there is room', async () => {
  const state = { full: false };
  server = await startServer({ instead: { stores: failing(state) } });
  const { id } = await server.openSession();
  const control = await server.control(id);
  const jpn = await server.sit(id, 'JPN.head');
  const kor = await server.sit(id, 'KOR.head');
  await control.give('startExercise', {});
  state.full = true;
  const say = { channel: 'plenary', text: 'is there room?' };
  expect(await jpn.give('postMessage', say, 'kept')).toEqual({ accepted: false, refusal: { code: 'storage' } });
  expect(await control.give('pauseClock', {}, 'pause')).toEqual({ accepted: false, refusal: { code: 'storage' } });
  expect((await server.ask('POST', '/api/join/link', { body: { token: await server.link(id, 'CHN.head'), holder: 'Li' } })).status).toBe(
    503,
  );
  state.full = false;
  expect(await jpn.give('postMessage', say, 'kept')).toEqual({ accepted: true });
  await kor.until('it is read', () => kor.of('messagePosted').length === 1);
  // The speculative pause was dropped: it can be given now, once.
  expect(await control.give('pauseClock', {}, 'pause')).toEqual({ accepted: true });
  await kor.until('paused', () => kor.of('clockPaused').length === 1);
  expect([...jpn.faults, ...kor.faults, ...control.faults]).toEqual([]);
});

test('a commit that was stored although its answer was lost is found and not repeated', async () => {
  const state = { full: false, lost: false };
  server = await startServer({ instead: { stores: failing(state) } });
  const { id } = await server.openSession();
  const control = await server.control(id);
  const jpn = await server.sit(id, 'JPN.head');
  await control.give('startExercise', {});
  state.lost = true;
  expect(await jpn.give('postMessage', { channel: 'plenary', text: 'once' })).toEqual({ accepted: true });
  await control.until('it is read', () => control.of('messagePosted').length === 1);
  await jpn.give('postMessage', { channel: 'plenary', text: 'then' });
  await control.until('the next is read', () => control.of('messagePosted').length === 2);
  expect(control.of('messagePosted').map(({ text }) => text)).toEqual(['once', 'then']);
  expect(control.faults).toEqual([]);
});

test('another writer was first: its events are taken in and the command is decided again', async () => {
  let events: EventStore | undefined;
  const keep = (stores: Stores): Stores => {
    events = stores.events;
    return stores;
  };
  server = await startServer({ instead: { stores: keep } });
  const { id } = await server.openSession();
  const control = await server.control(id);
  const jpn = await server.sit(id, 'JPN.head');
  await control.give('startExercise', {});
  const at = control.log.at(-1)!.at;
  const data = { channel: 'plenary', id: 'x', by: 'KOR.head', text: 'from elsewhere', played: 0 };
  await events!.append([
    { session: id, position: control.log.length, events: [{ type: 'messagePosted', at, to: ['public'], data }], commands: [] },
  ]);
  expect(await jpn.give('postMessage', { channel: 'plenary', text: 'from here' })).toEqual({ accepted: true });
  await control.until('both are read', () => control.of('messagePosted').length === 2);
  expect(control.of('messagePosted').map(({ text }) => text)).toEqual(['from elsewhere', 'from here']);
  expect(control.faults).toEqual([]);
});
