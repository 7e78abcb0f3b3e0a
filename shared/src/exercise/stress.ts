import { type Assumptions, applyAssumptions } from '../world/assumptions.ts';
import type { Card } from '../world/card.ts';
import type { Architecture, StressInput } from '../world/stress.ts';
import { type Group, isIn } from '../world/stress-groups.ts';
import type { World } from '../world/world.ts';
import { actorsOf, cardOf, ladderOf, mechanismOf, membersOf, worldOf } from './kernel.ts';
import type { Exercise, Ladder, MechanismSpec } from './schema.ts';
import { withStart } from './start.ts';

/** An exercise's stress test in the words of the simulation: what the command line and the screen both hand to it. */

export interface StressChoice {
  /** Put to the test beside no arrangement at all; the pack's own where they are left out. */
  architectures?: readonly Architecture[] | undefined;
  mode: StressInput['mode'];
  runs: number;
  /** Seed prefix: run s draws from `<prefix><s>`; 'S' where it is left out. */
  prefix?: string | undefined;
  /** Option by choice, for those that are not the usual one. */
  start?: Readonly<Record<string, string>> | undefined;
  /** Only these of the deck's cards; all of them where it is left out. */
  group?: Group | undefined;
  /** Turns of building in the full mode; 10 where they are left out. */
  turns?: number | undefined;
  assumptions?: Assumptions | undefined;
}

export function stressInput(exercise: Exercise, choice: StressChoice): StressInput {
  const { mode, runs, prefix, turns, start = {}, group = 'all', assumptions = {} } = choice;
  const chosen = withStart(exercise, start);
  const none = noneOf(exercise);
  const tested = choice.architectures ?? packArchitectures(exercise);
  const architectures = [none, ...tested.filter(({ id }) => id !== none.id)];
  const world = worldOf(chosen);
  const deck = deckOf(exercise).filter((card) => isIn(group, card, world));
  return {
    ...applyAssumptions(world, deck, architectures, assumptions),
    mode,
    runs,
    ...(prefix === undefined ? {} : { prefix }),
    ...(turns === undefined ? {} : { turns }),
    income: chosen.world.capital,
    thresholds: thresholdsOf(exercise.ladder),
    baseline: none.id,
    ladder: ladderOf(exercise.ladder),
  };
}

/** The world a test begins in, under its start and its assumptions. */
export function worldFor(exercise: Exercise, { start = {}, assumptions = {} }: Pick<StressChoice, 'start' | 'assumptions'>): World {
  return applyAssumptions(worldOf(withStart(exercise, start)), [], [], assumptions).world;
}

/** No arrangement at all, with which every other is compared: the pack's own entry for it, or one that it need not write. */
export function noneOf({ architectures }: Pick<Exercise, 'architectures'>): Architecture {
  const own = architectures.find(({ mechanisms }) => mechanisms.length === 0);
  if (own) return { id: own.id, mechanisms: [] };
  let id = 'none';
  while (architectures.some((one) => one.id === id)) id = `${id}-`;
  return { id, mechanisms: [] };
}

/** The pack's architectures that consist of something. */
export function packArchitectures(exercise: Exercise): Architecture[] {
  return exercise.architectures.flatMap(({ id, mechanisms }) =>
    mechanisms.length === 0 ? [] : [architectureOf(id, specsOf(exercise, mechanisms), exercise)],
  );
}

/** Mechanisms of the catalogue by id; an id that it does not have gives none. */
export const specsOf = ({ mechanisms }: Pick<Exercise, 'mechanisms'>, ids: readonly string[]): MechanismSpec[] =>
  ids.flatMap((id) => mechanisms.find((one) => one.id === id) ?? []);

/** Any mechanisms as an architecture: negotiated, edited by hand, or the catalogue's. Of two with one id the second gets another. */
export function architectureOf(
  id: string,
  specs: readonly MechanismSpec[],
  exercise: Pick<Exercise, 'delegations' | 'institutions'>,
): Architecture {
  const everyone = actorsOf(exercise);
  const taken = new Set<string>();
  const mechanisms = specs.map((spec) => {
    let own = spec.id;
    for (let n = 2; taken.has(own); n += 1) own = `${spec.id}-${n}`;
    taken.add(own);
    return { ...mechanismOf(spec, membersOf(spec, everyone), exercise.institutions, own), start: spec.startTurn };
  });
  return { id, mechanisms };
}

/** The cards of the stress test, in the deck's order. */
export function deckOf({ crises, deck }: Pick<Exercise, 'crises' | 'deck'>): Card[] {
  const cards = deck === undefined ? crises : deck.flatMap((id) => crises.find((one) => one.id === id) ?? []);
  return cards.map(cardOf);
}

/**
 * Rungs whose reaching is counted: those named T2 (force) and T3 (lasting conflict), 5 and 7 on the default ladder. On a
 * ladder without these names: the rungs halfway and three quarters up. Without T3 alone: the rung at which play stops.
 */
export function thresholdsOf({ rungs, stopAt }: Ladder): number[] {
  const named = (name: string) => rungs.findIndex((rung) => rung.threshold === name);
  const top = rungs.length - 1;
  const first = named('T2') > 0 ? named('T2') : Math.min(top, Math.floor(top / 2) + 1);
  const usual = named('T2') > 0 ? Math.min(top, stopAt) : Math.min(top, Math.floor((3 * top) / 4) + 1);
  const second = named('T3') > 0 ? named('T3') : usual;
  return second > first ? [first, second] : [first];
}
