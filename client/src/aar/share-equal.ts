/**
 * `next`, with every part that equals its counterpart in `before` replaced by that counterpart, so that
 * whoever looks at a part by identity sees only what really differs. Plain JSON; changes neither.
 */
export function shareEqual<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) return sharedArray(before, next) as T;
  if (!isRecord(before) || !isRecord(next)) return next;
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(before).length;
  const shared: Record<string, unknown> = {};
  for (const key of keys) {
    shared[key] = shareEqual(before[key], next[key]);
    if (shared[key] !== before[key] || !Object.hasOwn(before, key)) isSame = false;
  }
  // One cast: a copy of `next` with equal parts is of its type.
  return (isSame && inSameOrder(keys, before) ? before : shared) as T;
}

function sharedArray(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === next.length;
  const shared = next.map((item, index) => {
    const part = shareEqual(before[index], item);
    if (part !== before[index]) isSame = false;
    return part;
  });
  return isSame ? before : shared;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The order of a record says in which order things were told. */
function inSameOrder(keys: readonly string[], before: Record<string, unknown>): boolean {
  let place = 0;
  for (const key in before) if (key !== keys[place++]) return false;
  return true;
}
