/** The name among those known that looks most like the one written, if one looks alike at all. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const apart = distance(written.toLowerCase(), name.toLowerCase());
    if (apart >= least) continue;
    least = apart;
    best = name;
  }
  return best;
}

/** “; did you mean …?”, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const name = nearest(written, known);
  return name === undefined ? '' : `; did you mean “${name}”?`;
}

/** Levenshtein's: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
