import { useCallback, useMemo } from 'react';
import { useTable } from '../store/table.ts';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { useRemembered } from '../ui/use-remembered.ts';

/** Which wire entries this browser has had before its reader's eyes at this table. */
export function useSeen(): { seen: ReadonlySet<string>; mark: (entry: string) => void } {
  const { draftsKey } = useTable();
  const key = `seen.${draftsKey}`;
  const [entries] = useRemembered<readonly string[]>(key, NONE);
  const seen = useMemo(() => new Set(entries), [entries]);
  const mark = useCallback(
    (entry: string) => {
      // Several cards come into view at once: each must add to what the others have just written.
      const now = readRemembered(key);
      const known = Array.isArray(now) ? (now as string[]) : [];
      if (!known.includes(entry)) writeRemembered(key, [...known, entry]);
    },
    [key],
  );
  return { seen, mark };
}

const NONE: readonly string[] = [];
