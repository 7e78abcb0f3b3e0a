import { type Card, stepHoursOf } from './card.ts';
import { count, type Estimate, emptyTally, estimateOf, meanOf, type Tally } from './estimate.ts';
import { clamp } from './range.ts';
import { issueOf, type World } from './world.ts';

/** Hard: of hardness ≥ .6. Hard and fast: and with steps of 6 hours at most. Soft: of hardness < .2. */
export const GROUPS = ['hard', 'hardFast', 'soft', 'all'] as const;
export type Group = (typeof GROUPS)[number];

export const HARD = 0.6;
export const SOFT = 0.2;
export const FAST_HOURS = 6;

export function isIn(group: Group, card: Card, world: World): boolean {
  const { hardness } = issueOf(world, card.issue);
  if (group === 'all') return true;
  if (group === 'soft') return hardness < SOFT;
  return hardness >= HARD && (group === 'hard' || stepHoursOf(card) <= FAST_HOURS);
}

/** How one crisis ended in one run. */
export interface Fate {
  /** The highest rung, that of the outbreak included. */
  peak: number;
  /** Steps at or above the first threshold. */
  high: number;
  /** It ended no higher than it began. */
  contained: boolean;
  /** Hours until something first tempered it; undefined where nothing did. */
  hours: number | undefined;
}

export interface GroupResult {
  /** Cards in the group. */
  cards: number;
  /** By threshold: the share of crises that reached it, and the difference to the baseline in the same runs. */
  peaks: { threshold: number; share: Estimate; against?: Estimate }[];
  meanPeak: Estimate;
  /** Mean number of steps at or above the first threshold. */
  stepsHigh: number;
  /** Share of crises that ended no higher than they began. */
  contained: number;
  /** Share of crises that something tempered. */
  actedOn: number;
  /** Mean hours until then, over those; left out where there were none. */
  hoursToFirst?: number;
}

/** What is counted for one group: the means of a run are one number, since only runs are independent of each other. */
interface GroupCounter {
  cards: number[];
  thresholds: readonly number[];
  reached: Tally[];
  against: Tally[];
  peak: Tally;
  high: Tally;
  contained: Tally;
  acted: Tally;
  hours: Tally;
}
export type Counter = Partial<Record<Group, GroupCounter>>;

export function counterOf(world: World, deck: readonly Card[], thresholds: readonly number[]): Counter {
  const counter: Counter = {};
  for (const group of GROUPS) {
    const cards = deck.flatMap((card, at) => (isIn(group, card, world) ? [at] : []));
    if (cards.length > 0) counter[group] = groupCounter(cards, thresholds);
  }
  return counter;
}

const groupCounter = (cards: number[], thresholds: readonly number[]): GroupCounter => ({
  cards,
  thresholds,
  reached: thresholds.map(emptyTally),
  against: thresholds.map(emptyTally),
  peak: emptyTally(),
  high: emptyTally(),
  contained: emptyTally(),
  acted: emptyTally(),
  hours: emptyTally(),
});

/** Counts one run, in place. `others`: the same crises under the baseline. */
export function countRun(counter: Counter, fates: readonly Fate[], others: readonly Fate[] | undefined): void {
  for (const group of GROUPS) {
    const one = counter[group];
    if (!one) continue;
    const { cards } = one;
    one.thresholds.forEach((threshold, t) => {
      const share = reaching(fates, cards, threshold);
      count(one.reached[t]!, share);
      if (others) count(one.against[t]!, share - reaching(others, cards, threshold));
    });
    let peaks = 0;
    for (const at of cards) {
      const fate = fates[at]!;
      peaks += fate.peak;
      count(one.high, fate.high);
      count(one.contained, fate.contained ? 1 : 0);
      count(one.acted, fate.hours === undefined ? 0 : 1);
      if (fate.hours !== undefined) count(one.hours, fate.hours);
    }
    count(one.peak, peaks / cards.length);
  }
}

function reaching(fates: readonly Fate[], cards: readonly number[], threshold: number): number {
  let reached = 0;
  for (const at of cards) if (fates[at]!.peak >= threshold) reached += 1;
  return reached / cards.length;
}

export function resultOf(one: GroupCounter): GroupResult {
  return {
    cards: one.cards.length,
    peaks: one.thresholds.map((threshold, t) => ({
      threshold,
      share: asShare(estimateOf(one.reached[t]!)),
      ...(one.against[t]!.n > 0 ? { against: estimateOf(one.against[t]!) } : {}),
    })),
    meanPeak: estimateOf(one.peak),
    stepsHigh: meanOf(one.high),
    contained: meanOf(one.contained),
    actedOn: meanOf(one.acted),
    ...(one.hours.n > 0 ? { hoursToFirst: meanOf(one.hours) } : {}),
  };
}

/** No interval of a share reaches below none or above all. */
const asShare = (estimate: Estimate): Estimate => ({ ...estimate, low: clamp(estimate.low, 0, 1), high: clamp(estimate.high, 0, 1) });
