import { u } from '@demarche/shared/world/chance';

/** A stream of choices that depends only on its seed, so that a shorter session is the beginning of a longer one. */
export interface Chance {
  below(n: number): number;
  happens(share: number): boolean;
  one<T>(items: readonly T[]): T;
  /** At least one of the items, in their order. */
  some<T>(items: readonly T[], share?: number): T[];
}

export function chanceOf(seed: string | number, stream: string): Chance {
  let n = 0;
  const next = () => u(String(seed), stream, n++);
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`nothing to choose from in ${stream}`);
    return items[below(items.length)]!;
  };
  return {
    below,
    happens: (share) => next() < share,
    one,
    some(items, share = 0.5) {
      const drawn = items.filter(() => next() < share);
      return drawn.length > 0 ? drawn : [one(items)];
    },
  };
}
