import { join } from 'node:path';
import { openDatabase } from './database.ts';
import { memoryStore } from './memory.ts';
import { memoryDoor } from './memory-door.ts';
import type { Stores } from './port.ts';
import { sqliteStore } from './sqlite.ts';
import { sqliteDoor } from './sqlite-door.ts';

/** Every backend by its name in the settings; the argument is the folder it may write to. */
export const STORES = {
  sqlite(dataDir: string): Stores {
    const db = openDatabase(join(dataDir, 'demarche.sqlite'));
    return { events: sqliteStore(db), door: sqliteDoor(db) };
  },
  memory: (_dataDir: string): Stores => ({ events: memoryStore(), door: memoryDoor() }),
};

export type StoreName = keyof typeof STORES;
