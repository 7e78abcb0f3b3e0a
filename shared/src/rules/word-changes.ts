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

/** How many words went or came; a character of Chinese or Japanese counts as a word. */
export function wordsChanged(before: string, after: string): number {
  return changesOf(before, after).reduce((sum, { kind, text }) => (kind === 'same' ? sum : sum + wordsIn(text)), 0);
}

const wordsIn = (text: string): number => text.match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words; the spaces and the punctuation between them are kept as parts of their own. */
export function words(text: string): string[] {
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
