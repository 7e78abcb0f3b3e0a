import { useMemo } from 'react';
import { useTable } from '../store/table.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import type { Snoozed } from './snooze.ts';

const NONE: Snoozed = {};

/** What this controller has put off, in this browser alone: the others still see it. */
export function useSnooze() {
  const { draftsKey, now } = useTable();
  const [snoozed, keep] = useRemembered<Snoozed>(`snoozed.${draftsKey}`, NONE);
  return useMemo(
    () => ({
      snoozed,
      /** Puts an item off for so many minutes; what is long over is forgotten. */
      snooze: (id: string, minutes: number) => {
        const at = now();
        const later = Object.entries(snoozed).filter(([, until]) => until > at);
        keep({ ...Object.fromEntries(later), [id]: at + minutes * 60_000 });
      },
      wake: (id: string) => keep(Object.fromEntries(Object.entries(snoozed).filter(([one]) => one !== id))),
    }),
    [snoozed, keep, now],
  );
}
