import { delegationViewer, type Entry, isSpoken, mayRead } from '@demarche/shared';

/** What had just happened at a moment, and which delegations had been told of it. */
export interface Shown {
  entry: Entry;
  knew: string[];
  not: string[];
}

/** This long before a marked moment belongs to it, ms. */
const BEFORE = 3 * 60_000;
const MOST = 4;

/** The last things that happened by a moment, oldest first. Needs the address lists of a whole log. */
export function shownAt(entries: readonly Entry[], chronicle: readonly Entry[], played: number, delegations: readonly string[]): Shown[] {
  // What the reader of the whole log hears is told without address lists; the chronicle keeps them.
  const audiences = new Map(chronicle.map(({ position, audience }) => [position, audience]));
  const happened = entries.filter((entry) => isSpoken(entry) && entry.played <= played && entry.played > played - BEFORE);
  const last = happened.slice(-MOST);
  const shown = last.length > 0 ? last : entries.filter((entry) => isSpoken(entry) && entry.played <= played).slice(-1);
  return shown.map((entry) => {
    const audience = audiences.get(entry.position) ?? [];
    const knew = delegations.filter((id) => mayRead(delegationViewer(id), audience));
    return { entry, knew, not: delegations.filter((id) => !knew.includes(id)) };
  });
}
