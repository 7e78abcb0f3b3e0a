import type { Estimate } from './estimate.ts';
import { type Architecture, compare, type Progress, type StressInput } from './stress.ts';
import { isIn } from './stress-groups.ts';

/** What would be lost without one mechanism. */
export interface Contribution {
  architecture: string;
  mechanism: string;
  /** How much larger the share of hard crises at or above the first threshold is without it, in the same runs. */
  lost: Estimate;
}

/**
 * Leaves out one mechanism at a time, and runs each architecture with and without it under the same dice. It takes as
 * many times the work of a stress test as there are mechanisms. Without a hard crisis in the deck there is nothing to say.
 */
export function* contributionRun(input: StressInput): Generator<Progress, Contribution[]> {
  const deck = input.deck.filter((card) => isIn('hard', card, input.world));
  if (deck.length === 0) return [];
  const thresholds = (input.thresholds ?? [5]).slice(0, 1);
  const tried: { architecture: Architecture; whole: number; without?: string }[] = [];
  for (const architecture of input.architectures) {
    const whole = tried.length;
    tried.push({ architecture, whole });
    for (const { id: without } of architecture.mechanisms) {
      const mechanisms = architecture.mechanisms.filter(({ id }) => id !== without);
      tried.push({ architecture: { ...architecture, mechanisms }, whole, without });
    }
  }
  const all = { ...input, deck, thresholds, architectures: tried.map(({ architecture }) => architecture) };
  const { architectures } = yield* compare(all, (at) => tried[at]!.whole);
  return tried.flatMap(({ architecture, without }, at) => {
    const lost = architectures[at]?.groups.hard?.peaks[0]?.against;
    return without === undefined || !lost ? [] : [{ architecture: architecture.id, mechanism: without, lost }];
  });
}
