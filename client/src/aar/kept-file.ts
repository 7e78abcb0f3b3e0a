/** The log file last replayed, kept by this browser so that a reload finds it again. It never leaves this machine. */
export interface KeptFile {
  name: string;
  text: string;
}

const DATABASE = 'demarche';
const STORE = 'replay';
const KEY = 'file';

export async function keepFile(file: KeptFile): Promise<void> {
  await inStore('readwrite', (store) => store.put(file, KEY)).catch(() => undefined);
}

/** Undefined when there is none, or where this browser keeps nothing. */
export async function keptFile(): Promise<KeptFile | undefined> {
  const kept: unknown = await inStore('readonly', (store) => store.get(KEY)).catch(() => undefined);
  return isKept(kept) ? kept : undefined;
}

const isKept = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value && typeof value.text === 'string';

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answered(opening);
  try {
    return await answered(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
