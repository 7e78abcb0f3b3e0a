// What this browser remembers of one person's choices. Memory stands in wherever storage is full or forbidden,
// so a choice always holds until the page is left.
const PREFIX = 'demarche.';
const memory = new Map<string, unknown>();
const listeners = new Map<string, Set<() => void>>();

/** The stored value, or undefined when there is none or it cannot be read. */
export function readRemembered(key: string): unknown {
  if (memory.has(key)) return memory.get(key);
  const value = fromStorage(key);
  memory.set(key, value);
  return value;
}

/** Keeps a JSON value under `demarche.<key>`; undefined forgets it. */
export function writeRemembered(key: string, value: unknown): void {
  memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private mode or a full quota: the copy in memory serves until the page is left.
  }
  tell(key);
}

/** Calls back whenever the value changes, here or in another tab; returns how to stop. */
export function watchRemembered(key: string, listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', fromOtherTab);
  const watching = listeners.get(key) ?? new Set();
  listeners.set(key, watching.add(listener));
  return () => {
    watching.delete(listener);
    if (watching.size === 0) listeners.delete(key);
    if (listeners.size === 0) window.removeEventListener('storage', fromOtherTab);
  };
}

function fromStorage(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function fromOtherTab(event: StorageEvent): void {
  if (!event.key?.startsWith(PREFIX)) return;
  const key = event.key.slice(PREFIX.length);
  memory.set(key, fromStorage(key));
  tell(key);
}

function tell(key: string): void {
  for (const listener of listeners.get(key) ?? []) listener();
}
