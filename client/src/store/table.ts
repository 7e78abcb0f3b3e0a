import {
  type Answer,
  type CommandInput,
  type CommandName,
  inLanguage,
  played,
  type SeatId,
  type Session,
  type Text,
} from '@demarche/shared';
import { createContext, useCallback, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Slot } from '../ui/slot.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useNow, type WatchNow } from '../ui/use-now.ts';

/** Gives a command as the own seat: asked of the shared rule first, then sent, then answered. */
export type Give = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  /** Where the draft it was written in is remembered: forgotten once the command is accepted. */
  clears?: string,
) => Promise<Answer>;

/**
 * What the panels of every room look at: a session through somebody's eyes. The live room, “view as …”
 * and the replay each supply one, so the panels are the same everywhere.
 */
export interface Table {
  /** Whose eyes: a seat id such as `JPN.head`, a delegation's code, `public`, or the facilitator. */
  seat: SeatId;
  store: StoreApi<{ session: Session }>;
  /** Server time in ms: corrected in a live room, the playhead's in a replay. */
  now(): number;
  /** Where `now` does not go by itself, as in a replay: calls back whenever it has moved. */
  watchNow?: WatchNow;
  /** Absent where one may only look. */
  give?: Give;
  /** Names this browser's drafts for this table. */
  draftsKey: string;
}

const TableContext = createContext<Table | undefined>(undefined);
export const TableProvider = TableContext.Provider;

export function useTable(): Table {
  const table = useContext(TableContext);
  if (!table) throw new Error('A panel stands outside a table');
  return table;
}

/** A question to the session in view; the panel renders again only when the answer changes. */
export function useSession<T>(question: (session: Session) => T): T {
  return useStore(useTable().store, (state) => question(state.session));
}

/** Server time in ms, renewed each second. */
export function useTableNow(): number {
  const { now, watchNow } = useTable();
  return useNow(now, watchNow);
}

/** Exercise time in ms, renewed each second; stands while the clock stands. */
export function usePlayed(): number {
  const now = useTableNow();
  return played(
    useSession((session) => session.clock),
    now,
  );
}

/** How a text of the exercise reads in the page's language. */
export function useText(): (text: Text | undefined) => string {
  const { language } = useLanguage();
  return useCallback((text) => (text === undefined ? '' : inLanguage(text, language)), [language]);
}

export interface DelegationName {
  id: string;
  name: Text;
  slot: Slot;
  /** Reads and speaks, and has no part in the world. */
  isObserver: boolean;
}

const SLOTS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The accent of a place among the delegations that take part, counted from 0; below it stands who only observes. */
export const slotAt = (place: number): Slot => (place < 0 ? 'observer' : (SLOTS[place % SLOTS.length] ?? 'other'));

/** The accent of a delegation: its place among those that take part. An observer has none of its own. */
export function slotOf({ exercise, table }: Pick<Session, 'exercise' | 'table'>, delegation: string): Slot {
  const all = exercise?.delegations ?? [];
  // Once somebody has joined or left, places are kept for good: nobody's accent changes under the others' eyes.
  const kept = table?.accents.indexOf(delegation) ?? -1;
  if (kept >= 0) return slotAt(kept);
  if (!all.some(({ id }) => id === delegation)) return table?.former.some(({ id }) => id === delegation) ? 'observer' : 'other';
  return slotAt(table ? -1 : all.filter(({ kind }) => kind !== 'observer').findIndex(({ id }) => id === delegation));
}

/** The exercise's delegations with their accents, in its order. */
export function useDelegations(): DelegationName[] {
  const exercise = useSession((session) => session.exercise);
  const table = useSession((session) => session.table);
  return (exercise?.delegations ?? []).map(({ id, name, kind }) => ({
    id,
    name,
    slot: slotOf({ exercise: exercise!, ...(table ? { table } : {}) }, id),
    isObserver: kind === 'observer',
  }));
}
