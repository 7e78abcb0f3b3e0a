import type { Clause } from '../model/proposal.ts';
import { changesOf, type WordChange, words } from '../rules/word-changes.ts';

export { changesOf, type WordChange };

/** A clause set against the former version: `changes` is empty where nothing changed. */
export interface ClauseChange {
  key: string;
  /** Its number in the new text; a clause that went has none. */
  number?: number;
  changes: WordChange[];
}

/** Pairs the clauses of two versions by likeness and order, then compares the words within each pair. */
export function clauseChanges(before: readonly Clause[], after: readonly Clause[]): ClauseChange[] {
  const pairs = pairUp(before, after);
  return pairs.map(([old, now], place) => {
    const changes = changesOf(old?.text ?? '', now?.text ?? '');
    const number = now ? after.indexOf(now) + 1 : undefined;
    return { key: String(place), ...(number === undefined ? {} : { number }), changes };
  });
}

type Pair = [Clause | undefined, Clause | undefined];

/** The pairing in order that keeps the most words; a clause unlike all others stands alone. */
function pairUp(before: readonly Clause[], after: readonly Clause[]): Pair[] {
  const best: { kept: number; pairs: Pair[] }[][] = [];
  for (let i = before.length; i >= 0; i -= 1) {
    best[i] = [];
    for (let j = after.length; j >= 0; j -= 1) {
      const [old, now] = [before[i], after[j]];
      const ways: { kept: number; pairs: Pair[] }[] = [];
      if (old && now) {
        const like = likeness(old.text, now.text);
        if (like > 0.3) ways.push({ kept: best[i + 1]![j + 1]!.kept + like, pairs: [[old, now], ...best[i + 1]![j + 1]!.pairs] });
      }
      if (old) ways.push({ kept: best[i + 1]![j]!.kept, pairs: [[old, undefined], ...best[i + 1]![j]!.pairs] });
      if (now) ways.push({ kept: best[i]![j + 1]!.kept, pairs: [[undefined, now], ...best[i]![j + 1]!.pairs] });
      best[i]![j] = ways.reduce((a, b) => (b.kept > a.kept ? b : a), ways[0] ?? { kept: 0, pairs: [] });
    }
  }
  return best[0]![0]!.pairs;
}

/** Share of words two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(words(one).filter((word) => word.trim())), new Set(words(other).filter((word) => word.trim()))];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size, b.size);
}
