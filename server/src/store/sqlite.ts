import type { LogEvent } from '@demarche/shared';
import { type Database, transaction } from './database.ts';
import type { AppendResult, Batch, EventStore, GivenCommand, SessionRecord, SessionRow, Standing } from './port.ts';

interface Row {
  record: string;
  standing: string;
  events: number;
  at: number | null;
}

const LOBBY: Standing = { stage: 'lobby', paused: false };

/** Logs in an SQLite file: an append is on the disk before its promise is fulfilled. */
export function sqliteStore(db: Database): EventStore {
  const addSession = db.prepare('INSERT INTO sessions (id, code, record, standing) VALUES (?, ?, ?, ?)');
  const keyFor = db.prepare('SELECT key FROM sessions WHERE id = ?');
  const lengthOf = db.prepare('SELECT coalesce(max(position) + 1, 0) AS length FROM events WHERE session = ?');
  const addEvent = db.prepare('INSERT INTO events (session, position, at, body) VALUES (?, ?, ?, ?)');
  const addCommand = db.prepare('INSERT INTO commands (session, position, seat, id) VALUES (?, ?, ?, ?)');
  const setStanding = db.prepare('UPDATE sessions SET standing = ? WHERE key = ?');
  const list = db.prepare(
    `SELECT record, standing,
       (SELECT coalesce(max(position) + 1, 0) FROM events WHERE session = key) AS events,
       (SELECT at FROM events WHERE session = key ORDER BY position DESC LIMIT 1) AS at
     FROM sessions ORDER BY key DESC`,
  );
  const readFrom = db.prepare('SELECT body FROM events WHERE session = ? AND position >= ? ORDER BY position');
  const readCommands = db.prepare('SELECT seat, id FROM commands WHERE session = ? ORDER BY position');
  const setPulse = db.prepare('INSERT INTO pulse (one, at) VALUES (1, ?) ON CONFLICT DO UPDATE SET at = excluded.at');
  const getPulse = db.prepare('SELECT at FROM pulse');
  const keys = new Map<string, number>();

  // Each cast below states the columns its statement selects.
  function keyOf(session: string): number | undefined {
    const known = keys.get(session);
    if (known !== undefined) return known;
    const row = keyFor.get(session) as { key: number } | undefined;
    if (row) keys.set(session, row.key);
    return row?.key;
  }

  function append({ session, position, events, commands, standing }: Batch): AppendResult {
    const key = keyOf(session);
    if (key === undefined || (lengthOf.get(key) as { length: number }).length !== position) return 'conflict';
    for (const [index, event] of events.entries()) addEvent.run(key, position + index, event.at, JSON.stringify(event));
    for (const { seat, id } of commands) addCommand.run(key, position, seat, id);
    if (standing) setStanding.run(JSON.stringify(standing), key);
    return 'stored';
  }

  return {
    async open(record, events, standing = LOBBY) {
      transaction(db, () => {
        const added = addSession.run(record.id, record.code, JSON.stringify(record), JSON.stringify(standing));
        for (const [position, event] of events.entries()) {
          addEvent.run(added.lastInsertRowid, position, event.at, JSON.stringify(event));
        }
      });
    },
    async sessions() {
      return (list.all() as unknown as Row[]).map(({ record, standing, events, at }): SessionRow => {
        const fixed = JSON.parse(record) as SessionRecord;
        return { ...fixed, ...(JSON.parse(standing) as Standing), events, lastEventAt: at ?? fixed.openedAt };
      });
    },
    async read(session, from = 0) {
      const key = keyOf(session);
      if (key === undefined) return [];
      return (readFrom.all(key, from) as { body: string }[]).map(({ body }) => JSON.parse(body) as LogEvent);
    },
    async commands(session) {
      const key = keyOf(session);
      return key === undefined ? [] : (readCommands.all(key) as unknown as GivenCommand[]).map(({ seat, id }) => ({ seat, id }));
    },
    append: async (batches) => transaction(db, () => batches.map(append)),
    async alive(at) {
      setPulse.run(at);
    },
    lastAlive: async () => (getPulse.get() as { at: number } | undefined)?.at,
    async close() {
      db.close();
    },
  };
}
