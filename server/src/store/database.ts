import { DatabaseSync } from 'node:sqlite';

export type Database = DatabaseSync;

/** Each entry brings a file from the version of its index to the next. Never change one that was released. */
const MIGRATIONS = [
  `CREATE TABLE sessions (
     key INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE,
     record TEXT NOT NULL,
     standing TEXT NOT NULL
   ) STRICT;
   CREATE TABLE events (
     session INTEGER NOT NULL,
     position INTEGER NOT NULL,
     at INTEGER NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (session, position)
   ) STRICT, WITHOUT ROWID;
   -- Clustered by position: command ids are random, and a key on them would touch a page for each.
   CREATE TABLE commands (
     session INTEGER NOT NULL,
     position INTEGER NOT NULL,
     seat TEXT NOT NULL,
     id TEXT NOT NULL,
     PRIMARY KEY (session, position, seat, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE pulse (one INTEGER PRIMARY KEY CHECK (one = 1), at INTEGER NOT NULL) STRICT;
   CREATE TABLE invitations (
     session TEXT NOT NULL,
     seat TEXT NOT NULL,
     token TEXT NOT NULL UNIQUE,
     issued_at INTEGER NOT NULL,
     used_at INTEGER,
     PRIMARY KEY (session, seat)
   ) STRICT;
   CREATE TABLE tickets (hash TEXT PRIMARY KEY, session TEXT NOT NULL, seat TEXT NOT NULL, issued_at INTEGER NOT NULL) STRICT;
   CREATE INDEX tickets_of ON tickets (session, seat);`,
];

/** Opens the file, made and brought up to date as needed. Throws when another server has it open. */
export function openDatabase(file: string): Database {
  const lock = new DatabaseSync(`${file}-lock`);
  // Held as long as the process lives, and freed by the system however it ends.
  lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  const db = new DatabaseSync(file);
  const close = db.close.bind(db);
  db.close = () => {
    close();
    lock.close();
  };
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON');
  migrate(db);
  return db;
}

function migrate(db: Database): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length) throw new Error('this file was written by a newer version of Demarche');
  for (const [index, change] of MIGRATIONS.entries()) {
    if (index < version) continue;
    transaction(db, () => db.exec(`${change} PRAGMA user_version = ${index + 1}`));
  }
}

/** All of it, durable, or nothing. */
export function transaction<T>(db: Database, deed: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = deed();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled back by itself; a second rollback would hide the reason.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
