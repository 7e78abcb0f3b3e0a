import { buildupOf } from './buildup.ts';
import type { Income } from './capital.ts';
import type { Card } from './card.ts';
import { courseOf, drawsOf, outbreakOf, type Position, type Scene, sceneOf } from './crisis.ts';
import { DEFAULT_LADDER, type Ladder } from './ladder.ts';
import type { InForce } from './mechanism.ts';
import { type ArchitectureFacts, factsOf } from './stress-facts.ts';
import { type Counter, counterOf, countRun, type Fate, GROUPS, type Group, type GroupResult, resultOf } from './stress-groups.ts';
import { USUAL_WEIGHTS, type Weights } from './temper.ts';
import type { World } from './world.ts';
import { inForceOf, type Planned } from './world-turn.ts';

/** A set of mechanisms to put to the test. */
export interface Architecture {
  id: string;
  mechanisms: readonly Planned[];
}

export interface StressInput {
  world: World;
  /** Crises; each of them breaks out once in every run, and none leaves anything behind for the next. */
  deck: readonly Card[];
  architectures: readonly Architecture[];
  /** `in-force`: everything stands, with a maturity of 1. `full`: first it must be built, over `turns`. */
  mode: 'in-force' | 'full';
  runs: number;
  /** Turns of building in the full mode; 10 where it is left out. */
  turns?: number | undefined;
  income?: Income | undefined;
  /** Run s draws from the seed `<prefix><s>`, s = 0 … runs − 1; 'S' where it is left out. */
  prefix?: string | undefined;
  /** Rungs whose reaching is counted; [5, 7] where they are left out. */
  thresholds?: readonly number[] | undefined;
  /** The architecture the others are compared with. */
  baseline?: string | undefined;
  ladder?: Ladder | undefined;
  weights?: Weights | undefined;
  /** Runs between two reports of progress. */
  slice?: number | undefined;
}

export interface Progress {
  /** Runs done, of how many. */
  done: number;
  of: number;
}

export interface ArchitectureResult extends ArchitectureFacts {
  id: string;
  /** By group of cards; a group without a card in the deck is left out. */
  groups: Partial<Record<Group, GroupResult>>;
  /** Full mode: the share of runs in which all of its mechanisms came into force. */
  built?: number;
}

export interface StressResult {
  mode: 'in-force' | 'full';
  runs: number;
  cards: number;
  thresholds: readonly number[];
  baseline?: string;
  architectures: ArchitectureResult[];
}

/**
 * Puts architectures to a deck of crises, run after run, every architecture under the same dice: whatever differs between
 * two of them differs because of them. A generator, so that a caller can show progress, breathe, or stop; how it is
 * sliced changes no number.
 */
export function* stressRun(input: StressInput): Generator<Progress, StressResult> {
  const baseline = input.architectures.findIndex(({ id }) => id === input.baseline);
  return yield* compare(input, () => (baseline < 0 ? undefined : baseline));
}

/** The same with a baseline for each architecture, by position. */
export function* compare(input: StressInput, baselineOf: (at: number) => number | undefined): Generator<Progress, StressResult> {
  const { world, deck, architectures, runs, mode, baseline, slice = 20, prefix = 'S', thresholds = [5, 7] } = input;
  const stages = architectures.map(({ mechanisms }) => stageOf(input, mechanisms));
  const counters = architectures.map(() => counterOf(world, deck, thresholds));
  const built = architectures.map(() => 0);
  for (let s = 0; s < runs; s += 1) {
    const seed = `${prefix}${s}`;
    const draws = deck.map((card) => drawsOf(card, seed));
    const fates = stages.map((stage, at) => {
      const { plays, complete } = stage(seed);
      if (complete) built[at]! += 1;
      return plays.map(({ scene, from }, i): Fate => fateOf(scene, from, draws[i]!, thresholds[0]));
    });
    counters.forEach((counter, at) => {
      const other = baselineOf(at);
      countRun(counter, fates[at]!, other === undefined ? undefined : fates[other]);
    });
    if ((s + 1) % slice === 0 && s + 1 < runs) yield { done: s + 1, of: runs };
  }
  return {
    mode,
    runs,
    cards: deck.length,
    thresholds,
    ...(baseline === undefined ? {} : { baseline }),
    architectures: architectures.map((architecture, at) => ({
      id: architecture.id,
      ...factsOf(architecture.mechanisms, world),
      groups: groupsOf(counters[at]!),
      ...(mode === 'full' && runs > 0 ? { built: built[at]! / runs } : {}),
    })),
  };
}

interface Stage {
  plays: readonly { scene: Scene; from: Position }[];
  /** Is every mechanism in force? */
  complete: boolean;
}

/** The crises as an architecture meets them, by seed: once and for all where it stands, by its luck where it is built. */
function stageOf(input: StressInput, mechanisms: readonly Planned[]): (seed: string) => Stage {
  const { deck, ladder = DEFAULT_LADDER, weights = USUAL_WEIGHTS } = input;
  const set = (world: World, inForce: readonly InForce[]): Stage => ({
    plays: deck.map((card) => ({ scene: sceneOf({ card, world, inForce, ladder, weights }), from: outbreakOf(card, world, ladder) })),
    complete: inForce.length === mechanisms.length,
  });
  if (input.mode === 'in-force') {
    const only = set(
      input.world,
      mechanisms.map((mechanism) => ({ mechanism, maturity: 1 })),
    );
    return () => only;
  }
  const buildup = buildupOf(mechanisms, input.world, input.turns ?? 10, input.income);
  const stages = new Map<unknown, Stage>();
  return (seed) => {
    const outcome = buildup(seed);
    const known = stages.get(outcome);
    if (known) return known;
    const fresh = set(outcome.world, inForceOf(outcome.standings));
    stages.set(outcome, fresh);
    return fresh;
  };
}

function fateOf(scene: Scene, from: Position, draws: readonly number[], threshold = 5): Fate {
  const { rungs, firstActed } = courseOf(scene, from, draws);
  let peak = 0;
  let high = 0;
  for (let k = 0; k < rungs.length; k += 1) {
    peak = Math.max(peak, rungs[k]!);
    if (k > 0 && rungs[k]! >= threshold) high += 1;
  }
  const hours = firstActed === undefined ? undefined : firstActed * scene.stepHours;
  return { peak, high, contained: rungs[rungs.length - 1]! <= rungs[0]!, hours };
}

function groupsOf(counter: Counter): Partial<Record<Group, GroupResult>> {
  return Object.fromEntries(GROUPS.flatMap((group) => (counter[group] ? [[group, resultOf(counter[group])]] : [])));
}
