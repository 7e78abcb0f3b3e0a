/** The inner record under a key, made if it is not there yet. */
export function inner<T>(record: Record<string, Record<string, T>>, key: string | number): Record<string, T> {
  record[key] ??= {};
  return record[key];
}
