/** The sum in the order given, so that it comes out the same everywhere. */
export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

/** The mean; 0 of nothing. */
export function mean<T>(items: readonly T[], of: (item: T) => number): number {
  return items.length === 0 ? 0 : sum(items, of) / items.length;
}

/** The mean over all pairs of members; 0 where there is no pair. */
export function pairwiseMean(members: readonly string[], of: (a: string, b: string) => number): number {
  let total = 0;
  let pairs = 0;
  for (let i = 0; i < members.length; i += 1) {
    for (let j = i + 1; j < members.length; j += 1) {
      total += of(members[i]!, members[j]!);
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : total / pairs;
}

/** The least whole number not below x; a hair above a whole number, as left by floating point, is that number. */
export function ceil(x: number): number {
  return -Math.floor(-(x - 1e-9));
}
