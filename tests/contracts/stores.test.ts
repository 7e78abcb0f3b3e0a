import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@demarche/server/store/database';
import { memoryStore } from '@demarche/server/store/memory';
import { memoryDoor } from '@demarche/server/store/memory-door';
import type { Batch } from '@demarche/server/store/port';
import { sqliteStore } from '@demarche/server/store/sqlite';
import { sqliteDoor } from '@demarche/server/store/sqlite-door';
import { afterEach, expect, test } from 'vitest';
import { doorContract } from './door.contract.ts';
import { storeContract } from './store.contract.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-store-'));
  folders.push(folder);
  return join(folder, 'log.sqlite');
}

storeContract('memory', undefined, async () => ({ store: memoryStore() }));
storeContract('sqlite', 'durable', async () => {
  const file = newFile();
  return { store: sqliteStore(openDatabase(file)), reopen: async () => sqliteStore(openDatabase(file)) };
});
doorContract('memory', undefined, async () => ({ store: memoryDoor() }));
doorContract('sqlite', 'durable', async () => {
  const file = newFile();
  const db = openDatabase(file);
  const reopen = async () => {
    db.close();
    return sqliteDoor(openDatabase(file));
  };
  return { store: sqliteDoor(db), reopen };
});

test('an SQLite file is safe against a loss of power and against a second server', () => {
  const file = newFile();
  const db = openDatabase(file);
  expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
  expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
  expect(() => openDatabase(file)).toThrow(/locked/);
  db.close();
  openDatabase(file).close();
});

test('a full disk stores all of an append or nothing, and takes more once there is room', async () => {
  const db = openDatabase(newFile());
  const store = sqliteStore(db);
  const record = { id: 'a', code: 'A', exercise: 'small', title: 'Small', turns: 1, openedAt: 1 };
  await store.open(record, []);
  await store.open({ ...record, id: 'b', code: 'B' }, []);
  const text = 'x'.repeat(4_000);
  const say = (session: string, position: number, count: number): Batch => ({
    session,
    position,
    events: Array.from({ length: count }, (_, n) => ({
      type: 'messagePosted',
      at: 1,
      to: ['public'],
      data: { channel: 'plenary', id: `${n}`, by: 'JPN.head', text, played: 0 },
    })),
    commands: [{ seat: 'JPN.head', id: `${session}${position}` }],
  });
  const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
  db.exec(`PRAGMA max_page_count = ${pages + 20}`);
  await expect(store.append([say('a', 0, 5), say('b', 0, 200)])).rejects.toThrow(/full/);
  expect(await store.read('a')).toEqual([]);
  expect(await store.commands('a')).toEqual([]);
  db.exec('PRAGMA max_page_count = 100000');
  expect(await store.append([say('a', 0, 5), say('b', 0, 200)])).toEqual(['stored', 'stored']);
  expect(await store.read('b')).toHaveLength(200);
  await store.close();
});
