/** The inner record under a key, made if it is not there yet. */
export function inner<T>(record: Record<string, Record<string, T>>, key: string | number): Record<string, T> {
  const known = own(record, key);
  if (known) return known;
  const made: Record<string, T> = {};
  record[key] = made;
  return made;
}

/** A record's own item: an id such as `constructor` must not find what every object has. */
export function own<T>(record: Record<string, T>, id: string | number): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
