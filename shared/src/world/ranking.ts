import { mean, sum } from './mean.ts';

/** One delegation's order of the items, the most important first. Items it left out are all equal, after the others. */
export type Ranking = readonly string[];

/**
 * Points by item: of n items the first of a ranking gets n − 1, the next n − 2, the last none (Borda's count). Items left
 * out of a ranking share equally what is left. `items`: those ranked about; where it is left out, all that anybody named.
 */
export function borda(rankings: readonly Ranking[], items: readonly string[] = named(rankings)): Record<string, number> {
  return Object.fromEntries(items.map((item) => [item, sum(rankings, (ranking) => items.length - rankOf(item, items, ranking))]));
}

/**
 * How far rankings agree, 0 … 1: Kendall's W = 12·Σ(R − mean R)² ÷ (m²·(n³ − n)), with R the sum of an item's ranks over
 * m rankings of n items. 1 where all are the same, near 0 at random. Ties are not corrected for, so rankings with many
 * items left out come out lower. 0 without rankings or with less than two items.
 */
export function concordance(rankings: readonly Ranking[], items: readonly string[] = named(rankings)): number {
  const n = items.length;
  const m = rankings.length;
  if (m === 0 || n < 2) return 0;
  const ranks = items.map((item) => sum(rankings, (ranking) => rankOf(item, items, ranking)));
  const middle = mean(ranks, (rank) => rank);
  return (12 * sum(ranks, (rank) => (rank - middle) * (rank - middle))) / (m * m * (n * n * n - n));
}

const named = (rankings: readonly Ranking[]): string[] => [...new Set(rankings.flat())];

/** From 1; for an item left out the mean of the ranks that are left. */
function rankOf(item: string, items: readonly string[], ranking: Ranking): number {
  const known = [...new Set(ranking)].filter((name) => items.includes(name));
  const at = known.indexOf(item);
  return at >= 0 ? at + 1 : (known.length + 1 + items.length) / 2;
}
