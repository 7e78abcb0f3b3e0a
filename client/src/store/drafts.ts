import { useCallback } from 'react';
import { useRemembered } from '../ui/use-remembered.ts';
import { type Table, useTable } from './table.ts';

const isAnything = (value: unknown): value is never => value !== undefined;

/** Where a draft of this table is remembered. */
export const draftKey = ({ draftsKey }: Table, name: string): string => `draft.${draftsKey}.${name}`;

/**
 * Something half-written at this table, kept in this browser until it is sent: a reload, a lost network
 * or a restarted server loses none of it. Clear it by setting the initial value.
 */
export function useDraft<T>(name: string, initial: T): [T, (value: T) => void] {
  const table = useTable();
  // What comes back is what this same hook wrote under this name.
  const [value, remember] = useRemembered<T>(draftKey(table, name), initial, isAnything as unknown as (value: unknown) => value is T);
  return [value, useCallback((next: T) => remember(next), [remember])];
}
