import { u } from './chance.ts';
import type { Reckoning } from './formulas.ts';
import { mean } from './mean.ts';
import { clamp } from './range.ts';
import type { World } from './world.ts';

/** So many of the tensest relations set how likely a crisis is. */
const TENSEST = 5;

/** The chance in a turn that a crisis breaks out unscheduled: clamp(.05 + .25·T/100, 0, .6), T the mean of the five tensest relations. */
export function arrivalReckoned(world: World): Reckoning {
  const tensest = Object.values(world.dyads)
    .map((dyad) => dyad.T)
    .sort((a, b) => b - a)
    .slice(0, TENSEST);
  const T = mean(tensest, (tension) => tension);
  return { value: clamp(0.05 + (0.25 * T) / 100, 0, 0.6), formula: 'arrival', inputs: { T } };
}

/** The draw of a turn: below the chance a crisis breaks out. Stream `arrival`, numbered by the turn. */
export const arrivalDraw = (seed: string, turn: number): number => u(seed, 'arrival', turn);

/**
 * The crisis that breaks out in this turn, if one does. `cards`: ids of those that may, all equally likely; which one it
 * is has a stream of its own, `arrival:card`, so a shorter list does not change whether one comes.
 */
export function arrivalOf(world: World, cards: readonly string[], seed: string, turn: number): string | undefined {
  if (arrivalDraw(seed, turn) >= arrivalReckoned(world).value) return undefined;
  return cards[Math.floor(cards.length * u(seed, 'arrival:card', turn))];
}
