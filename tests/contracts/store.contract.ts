import type { Batch, EventStore, SessionRecord } from '@demarche/server/store/port';
import { type LogEvent, openSession } from '@demarche/shared';
import { describe, expect, test } from 'vitest';
import { smallExercise } from '../support/exercise.ts';

export interface Backend {
  store: EventStore;
  /** The same logs, opened anew, when the backend outlives a process. */
  reopen?: () => Promise<EventStore>;
}

const record = (id: string): SessionRecord => ({
  id,
  code: `CODE${id}`,
  exercise: 'small',
  title: { en: 'Small', ko: '작은' },
  turns: 2,
  openedAt: 1_000,
});
const event = (n: number): LogEvent => ({
  type: 'messagePosted',
  at: 1_000 + n,
  to: ['d:JPN', 'd:KOR'],
  data: { channel: 'c', id: `m${n}`, by: 'JPN.head', text: `message ${n} — 안녕 \u2028`, played: n },
});
const batch = (session: string, position: number, ...events: LogEvent[]): Batch => ({
  session,
  position,
  events,
  commands: events.map((_one, index) => ({ seat: 'JPN.head', id: `${session}-${position + index}` })),
});

/** What every backend promises; a new one takes this suite and nothing else. */
export function storeContract(name: string, durable: 'durable' | undefined, open: () => Promise<Backend>): void {
  describe(`the ${name} store`, () => {
    test('reads what was appended, in order and from any position', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0)]);
      expect(await store.append([batch('a', 1, event(1), event(2))])).toEqual(['stored']);
      expect(await store.append([batch('a', 3, event(3))])).toEqual(['stored']);
      expect(await store.read('a')).toEqual([event(0), event(1), event(2), event(3)]);
      expect(await store.read('a', 2)).toEqual([event(2), event(3)]);
      expect(await store.read('a', 4)).toEqual([]);
      expect(await store.read('nobody')).toEqual([]);
      await store.close();
    });

    test('a whole exercise comes back as it was', async () => {
      const { store } = await open();
      const events = openSession(smallExercise(), 'seed', 5);
      await store.open(record('a'), events);
      expect(await store.read('a')).toEqual(JSON.parse(JSON.stringify(events)));
      await store.close();
    });

    test('a batch at any position but the end is a conflict and stores nothing', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0), event(1)]);
      for (const position of [0, 1, 3]) expect(await store.append([batch('a', position, event(9))])).toEqual(['conflict']);
      expect(await store.append([batch('nobody', 0, event(9))])).toEqual(['conflict']);
      expect(await store.read('a')).toEqual([event(0), event(1)]);
      expect(await store.commands('a')).toEqual([]);
      await store.close();
    });

    test('several sessions share an append; a conflict of one does not stop the others', async () => {
      const { store } = await open();
      for (const id of ['a', 'b', 'c']) await store.open(record(id), [event(0)]);
      const results = await store.append([batch('a', 1, event(1)), batch('b', 7, event(1)), batch('c', 1, event(2), event(3))]);
      expect(results).toEqual(['stored', 'conflict', 'stored']);
      expect(await store.read('a')).toEqual([event(0), event(1)]);
      expect(await store.read('b')).toEqual([event(0)]);
      expect(await store.read('c')).toEqual([event(0), event(2), event(3)]);
      await store.close();
    });

    test('an append that fails half-way stores nothing of it', async () => {
      const { store } = await open();
      for (const id of ['a', 'b']) await store.open(record(id), [event(0)]);
      const broken = event(1);
      // An event that cannot be written stands for any failure in the middle of a commit.
      Object.assign(broken, {
        toJSON: () => {
          throw new Error('cannot be written');
        },
      });
      await expect(store.append([batch('a', 1, event(1)), batch('b', 1, event(1), broken)])).rejects.toThrow('cannot be written');
      for (const id of ['a', 'b']) {
        expect(await store.read(id)).toEqual([event(0)]);
        expect(await store.commands(id)).toEqual([]);
      }
      expect(await store.append([batch('a', 1, event(1))])).toEqual(['stored']);
      await store.close();
    });

    test('keeps the accepted commands, also those that told nothing', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0)]);
      await store.append([batch('a', 1, event(1))]);
      await store.append([{ session: 'a', position: 2, events: [], commands: [{ seat: 'KOR.head', id: 'quiet' }] }]);
      await store.append([batch('a', 2, event(2))]);
      const kept = (await store.commands('a')).map(({ seat, id }) => `${seat} ${id}`);
      expect(kept.sort()).toEqual(['JPN.head a-1', 'JPN.head a-2', 'KOR.head quiet']);
      expect(await store.commands('nobody')).toEqual([]);
      await store.close();
    });

    test('lists sessions with where they stand, newest first', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0)]);
      await store.open(record('b'), []);
      await store.append([{ ...batch('a', 1, event(1)), standing: { stage: 'running', paused: true, turn: 2 } }]);
      expect(await store.sessions()).toEqual([
        { ...record('b'), stage: 'lobby', paused: false, events: 0, lastEventAt: 1_000 },
        { ...record('a'), stage: 'running', paused: true, turn: 2, events: 2, lastEventAt: 1_001 },
      ]);
      await store.close();
    });

    test('an id or a code is given once', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0)]);
      await expect(store.open(record('a'), [event(1)])).rejects.toThrow();
      await expect(store.open({ ...record('b'), code: record('a').code }, [])).rejects.toThrow();
      expect(await store.read('a')).toEqual([event(0)]);
      await store.close();
    });

    test('a session that begins with the log of another is there whole, where that one stood, or not at all', async () => {
      const { store } = await open();
      const many = Array.from({ length: 2_000 }, (_, n) => event(n));
      await store.open(record('a'), many);
      await store.append([batch('a', 2_000, event(2_000))]);
      const fork = { ...record('b'), forkedFrom: { session: 'a', turn: 2 } };
      const standing = { stage: 'running', paused: true, turn: 2 } as const;
      await store.open(fork, many.slice(0, 1_500), standing);
      expect(await store.read('b')).toEqual(many.slice(0, 1_500));
      expect((await store.sessions())[0]).toEqual({ ...fork, ...standing, events: 1_500, lastEventAt: many[1_499]!.at });
      // What was accepted there was not given here: the same id of the same seat is a command of its own.
      expect(await store.commands('b')).toEqual([]);
      expect(await store.append([batch('b', 1_500, event(9))])).toEqual(['stored']);
      expect((await store.read('a')).length).toBe(2_001);
      const broken = Object.assign(event(1), {
        toJSON: () => {
          throw new Error('cannot be written');
        },
      });
      await expect(store.open(record('c'), [event(0), broken], standing)).rejects.toThrow('cannot be written');
      expect(await store.read('c')).toEqual([]);
      expect((await store.sessions()).map(({ id }) => id)).toEqual(['b', 'a']);
      await store.close();
    });

    test('takes a large batch', async () => {
      const { store } = await open();
      await store.open(record('a'), []);
      const many = Array.from({ length: 10_000 }, (_, n) => event(n));
      expect(await store.append([batch('a', 0, ...many)])).toEqual(['stored']);
      expect((await store.read('a', 9_990)).map(({ at }) => at)).toEqual(many.slice(9_990).map(({ at }) => at));
      await store.close();
    });

    test('remembers when the server was last alive', async () => {
      const { store } = await open();
      expect(await store.lastAlive()).toBeUndefined();
      await store.alive(5);
      await store.alive(9);
      expect(await store.lastAlive()).toBe(9);
      await store.close();
    });

    test('what a reader does to what it read changes nothing kept', async () => {
      const { store } = await open();
      await store.open(record('a'), [event(0)]);
      (await store.read('a'))[0]!.at = 0;
      expect(await store.read('a')).toEqual([event(0)]);
      await store.close();
    });

    if (durable)
      test('is all there when opened again', async () => {
        const { store, reopen } = await open();
        if (!reopen) throw new Error('a durable store can be opened again');
        await store.open(record('a'), [event(0)]);
        await store.append([{ ...batch('a', 1, event(1)), standing: { stage: 'ended', paused: false } }]);
        await store.alive(7);
        await store.close();
        const again = await reopen();
        expect(await again.read('a')).toEqual([event(0), event(1)]);
        expect(await again.commands('a')).toEqual([{ seat: 'JPN.head', id: 'a-1' }]);
        expect((await again.sessions())[0]).toMatchObject({ id: 'a', stage: 'ended', events: 2 });
        expect(await again.lastAlive()).toBe(7);
        expect(await again.append([batch('a', 2, event(2))])).toEqual(['stored']);
        await again.close();
      });
  });
}
