import type { Clause } from '../model/proposal.ts';

/** A stretch of words that stayed, came or went. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Word by word, what a text became; joined, the kinds `same` and `added` give the new text, `same` and `removed` the old. */
export function changesOf(before: string, after: string): WordChange[] {
  const [old, now] = [words(before), words(after)];
  const changes: WordChange[] = [];
  const push = (kind: WordChange['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  const common = commonLengths(old, now);
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push('same', old[i]!);
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      push('removed', old[i]!);
      i += 1;
    } else {
      push('added', now[j]!);
      j += 1;
    }
  }
  return gathered(changes);
}

/** Changes with nothing but a space between them are one change: read what went, then what came. */
function gathered(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let run = { removed: '', added: '' };
  const close = () => {
    // A space at the end of both sides stayed; it belongs to what follows.
    const tail = run.removed !== '' && run.added !== '' && run.removed.endsWith(' ') && run.added.endsWith(' ') ? ' ' : '';
    const [removed, added] = tail ? [run.removed.slice(0, -1), run.added.slice(0, -1)] : [run.removed, run.added];
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    run = { removed: '', added: '' };
    return tail;
  };
  changes.forEach(({ kind, text }, place) => {
    const isOpen = run.removed !== '' || run.added !== '';
    const isGap = kind === 'same' && text.trim() === '' && isOpen && place + 1 < changes.length;
    if (kind === 'same' && !isGap) {
      result.push({ kind, text: close() + text });
      return;
    }
    if (kind !== 'added') run.removed += text;
    if (kind !== 'removed') run.added += text;
  });
  const tail = close();
  if (tail) result.push({ kind: 'same', text: tail });
  return result;
}

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

/** Words; the spaces and the punctuation between them are kept as parts of their own. */
function words(text: string): string[] {
  return text.split(/(\s+|[.,;:!?。、，]+)/).filter((part) => part !== '');
}

/** `[i][j]`: how many words the two texts still have in common from word i of one and word j of the other. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      table[i]![j] = one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
