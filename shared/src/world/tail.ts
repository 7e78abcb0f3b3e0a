/**
 * The chance that at least `needed` of independent yeses fall, by the exact recursion over the voters
 * (Poisson-binomial distribution). `chances`: of a yes, one a voter.
 */
export function tail(chances: readonly number[], needed: number): number {
  if (needed <= 0) return 1;
  if (needed > chances.length) return 0;
  const exactly = [1];
  for (const chance of chances) {
    exactly.push(exactly[exactly.length - 1]! * chance);
    for (let yeses = exactly.length - 2; yeses > 0; yeses -= 1) {
      exactly[yeses] = exactly[yeses]! * (1 - chance) + exactly[yeses - 1]! * chance;
    }
    exactly[0] = exactly[0]! * (1 - chance);
  }
  let total = 0;
  // From the top, so that asking for less can never come out smaller, and asking for all is the plain product.
  for (let yeses = chances.length; yeses >= needed; yeses -= 1) total += exactly[yeses]!;
  return Math.min(1, total);
}

/** The chance that the weights of those who say yes reach the threshold: the same recursion over sums of weights. */
export function weightedTail(voters: readonly { chance: number; weight: number }[], threshold: number): number {
  let reached = 0;
  let open = [{ sum: 0, chance: 1 }];
  let left = 0;
  for (const { weight } of voters) left += weight;
  for (const { chance, weight } of voters) {
    left -= weight;
    const next: typeof open = [];
    const add = (sum: number, share: number) => {
      if (sum >= threshold - SLACK) reached += share;
      // What cannot reach it any more need not be followed.
      else if (sum + left >= threshold - SLACK) {
        const same = next.find((other) => Math.abs(other.sum - sum) < SLACK);
        if (same) same.chance += share;
        else next.push({ sum, chance: share });
      }
    };
    for (const way of open) {
      add(way.sum + weight, way.chance * chance);
      add(way.sum, way.chance * (1 - chance));
    }
    open = next;
  }
  return Math.min(1, reached);
}

/** Weights such as .1 and .2 do not add up exactly; a sum this near to the threshold has reached it. */
export const SLACK = 1e-9;
