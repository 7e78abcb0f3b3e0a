import { mean, sum } from './mean.ts';

/** One delegation's order of the items, the most important first. Items it left out are all equal, after the others. */
export type Ranking = readonly string[];

/**
 * The items by points, most first: of n items the first of a ranking gets n − 1 points, the next n − 2, the last none
 * (Borda's count). Items left out share equally what is left. Items with equal points stay in the order given.
 */
export function borda(items: readonly string[], rankings: readonly Ranking[]): { item: string; points: number }[] {
  const n = items.length;
  return items
    .map((item) => ({ item, points: sum(rankings, (ranking) => n - rankOf(item, items, ranking)) }))
    .sort((a, b) => b.points - a.points);
}

/**
 * How far rankings agree, 0 … 1: Kendall's W = 12·Σ(R − mean R)² ÷ (m²·(n³ − n)), with R the sum of an item's ranks over
 * m rankings of n items. 1 where all are the same, near 0 at random. Ties are not corrected for, so rankings with many
 * items left out come out lower. 0 without rankings or with less than two items.
 */
export function concordance(items: readonly string[], rankings: readonly Ranking[]): number {
  const n = items.length;
  const m = rankings.length;
  if (m === 0 || n < 2) return 0;
  const ranks = items.map((item) => sum(rankings, (ranking) => rankOf(item, items, ranking)));
  const middle = mean(ranks, (rank) => rank);
  return (12 * sum(ranks, (rank) => (rank - middle) * (rank - middle))) / (m * m * (n * n * n - n));
}

/** From 1; for an item left out the mean of the ranks that are left. */
function rankOf(item: string, items: readonly string[], ranking: Ranking): number {
  const named = [...new Set(ranking)].filter((name) => items.includes(name));
  const at = named.indexOf(item);
  return at >= 0 ? at + 1 : (named.length + 1 + items.length) / 2;
}
