import { useCallback, useSyncExternalStore } from 'react';
import { readRemembered, watchRemembered, writeRemembered } from './remembered.ts';

/**
 * State kept in this browser under `demarche.<key>`, shared by every component and tab that asks for the key.
 * `isValid` guards against a value left by an older version; without it, whatever has the type of `initial` is taken.
 */
export function useRemembered<T>(
  key: string,
  initial: T,
  isValid: (value: unknown) => value is T = (value): value is T => sameKind(value, initial),
): readonly [T, (value: T) => void] {
  const watch = useCallback((listener: () => void) => watchRemembered(key, listener), [key]);
  const stored = useSyncExternalStore(watch, () => readRemembered(key));
  const remember = useCallback((value: T) => writeRemembered(key, value), [key]);
  return [isValid(stored) ? stored : initial, remember];
}

function sameKind(a: unknown, b: unknown): boolean {
  return a !== undefined && typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}
