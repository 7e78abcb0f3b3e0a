/** The name among those known that looks most like the one written, if one looks alike at all. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  // A third of the letters may differ; of a single letter everything would look alike.
  let least = written.length < 2 ? 0 : Math.ceil(written.length / 3) + 1;
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

/** How many letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1, swapped ? before[j - 2]! + 1 : change));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
