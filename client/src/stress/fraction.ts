/** A share as people say it. */
export type Fraction =
  | { kind: 'none' }
  | { kind: 'all' }
  /** `of` in ten, five, four … ; `lean`: the share is that, a little less, or more. */
  | { kind: 'simple'; of: readonly [number, number]; lean: 'exactly' | 'nearly' | 'over' }
  /** About one in n, for what is rare. */
  | { kind: 'oneIn'; n: number };

const SIMPLE: readonly (readonly [number, number])[] = [
  [1, 10],
  [1, 8],
  [1, 6],
  [1, 5],
  [1, 4],
  [3, 10],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [7, 10],
  [3, 4],
  [4, 5],
  [9, 10],
];
/** One in so many, where so many is said easily. */
const RARE = [12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000];

/** Within so much it is called by its name. */
const EXACT = 0.012;
/** At most so much below it is nearly it. */
const NEARLY = 0.035;

export function fractionOf(share: number): Fraction {
  if (share <= 0) return { kind: 'none' };
  if (share >= 0.995) return { kind: 'all' };
  if (share < 0.092) return { kind: 'oneIn', n: nearest(RARE, (n) => Math.abs(share * n - 1) / Math.sqrt(n / 10)) };
  const near = nearest(SIMPLE, ([a, b]) => Math.abs(share - a / b));
  // “Nearly” promises more than a gap of several points keeps; then it is more than the one below.
  const isFarBelow = share - near[0] / near[1] < -NEARLY;
  const of = isFarBelow ? SIMPLE.findLast(([a, b]) => a / b <= share)! : near;
  const off = share - of[0] / of[1];
  return { kind: 'simple', of, lean: Math.abs(off) <= EXACT ? 'exactly' : off < 0 ? 'nearly' : 'over' };
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T {
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}
