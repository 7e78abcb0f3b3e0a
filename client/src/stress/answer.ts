import type { Estimate } from '@demarche/shared/world/estimate';
import type { ArchitectureResult, StressResult } from '@demarche/shared/world/stress';
import type { Group, GroupResult } from '@demarche/shared/world/stress-groups';
import type { Subject } from './subjects.ts';

/** What the figures come to, before it is put in words. */

export const architectureIn = (result: StressResult, id: string): ArchitectureResult | undefined =>
  result.architectures.find((one) => one.id === id);

export const groupIn = (result: StressResult, id: string, group: Group): GroupResult | undefined =>
  architectureIn(result, id)?.groups[group];

/** The share that reached the first threshold. */
export const shareIn = (result: StressResult, id: string, group: Group): Estimate | undefined =>
  groupIn(result, id, group)?.peaks[0]?.share;

/** Does a difference lie beyond chance: its whole interval on one side of nothing? */
export function directionOf({ low, high }: Pick<Estimate, 'low' | 'high'>): 'less' | 'more' | 'unclear' {
  if (high < 0) return 'less';
  return low > 0 ? 'more' : 'unclear';
}

export type Answer =
  /** Of no arrangement at all alone. */
  { kind: 'none'; without: number } | { kind: 'less' | 'more' | 'unclear'; share: number; without: number };

/** What the figures say of an architecture beside no arrangement. */
export function answerOf(result: StressResult, focus: Pick<Subject, 'id' | 'kind'>, group: Group): Answer | undefined {
  const without = shareIn(result, result.baseline ?? '', group);
  const own = groupIn(result, focus.id, group)?.peaks[0];
  if (!without || !own) return undefined;
  if (focus.kind === 'none' || !own.against) return { kind: 'none', without: without.value };
  return { kind: directionOf(own.against), share: own.share.value, without: without.value };
}

/** An interval wider than this says little. */
const WIDE = 0.05;

/** Is any of the shares too uncertain to quote? */
export function isWide(result: StressResult, group: Group): boolean {
  return result.architectures.some(({ groups }) => {
    const share = groups[group]?.peaks[0]?.share;
    return share !== undefined && share.high - share.low > WIDE;
  });
}

/** Runs that would bring the widest interval down to what can be quoted; the width falls with the root of their number. */
export function runsNeeded(result: StressResult, group: Group): number {
  const widest = Math.max(
    ...result.architectures.map(({ groups }) => {
      const share = groups[group]?.peaks[0]?.share;
      return share ? share.high - share.low : 0;
    }),
  );
  const needed = result.runs * (widest / WIDE) ** 2;
  return Math.ceil(needed / 100 - 1e-6) * 100;
}

/** What the two starts make of the ranking; `leaders`: who leads from either. */
export interface Ranking {
  /** Others lead; the same lead; or it cannot be told. */
  kind: 'flips' | 'holds' | 'unclear';
  leaders: readonly [readonly string[], readonly string[]];
}

/** Which architectures lead from either start; two whose intervals overlap are not told apart. */
export function rankingOf(one: StressResult, other: StressResult, group: Group): Ranking {
  const leaders = [leadersIn(one, group), leadersIn(other, group)] as const;
  const [first, second] = leaders;
  const both = first.filter((id) => second.includes(id)).length;
  if (first.length > 0 && second.length > 0 && both === 0) return { kind: 'flips', leaders };
  const isClear = first.length > 0 && first.length < one.architectures.length && both === first.length && both === second.length;
  return { kind: isClear ? 'holds' : 'unclear', leaders };
}

/** The best, and whoever is not clearly worse. */
function leadersIn(result: StressResult, group: Group): string[] {
  const shares = result.architectures.flatMap(({ id, groups }) => {
    const share = groups[group]?.peaks[0]?.share;
    return share ? [{ id, share }] : [];
  });
  const best = shares.toSorted((a, b) => a.share.value - b.share.value)[0];
  return shares.filter(({ share }) => best && share.low <= best.share.high).map(({ id }) => id);
}
