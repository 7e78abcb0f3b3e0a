import type { Part } from './change.ts';
import { dyadKey, partiesOf, type World } from './world.ts';

/** What one relation catches from another. */
export interface Spread {
  dyad: string;
  part: Part;
}

/**
 * Tension passed on: rate·dT of the source to each relation that its contagion names. `moved` is the change of tension
 * per relation, in points. It goes one link far, so that a circle of contagion cannot run away, and only to relations
 * that the world keeps.
 */
export function spreadOf(world: World, moved: Readonly<Record<string, number>>): Spread[] {
  return world.contagion.flatMap(({ from, to, rate }) => {
    const source = dyadKey(world, ...partiesOf(from));
    const dT = moved[source] ?? 0;
    if (rate * dT === 0) return [];
    return to
      .map((key) => dyadKey(world, ...partiesOf(key)))
      .filter((key) => Object.hasOwn(world.dyads, key))
      .map(
        (dyad): Spread => ({ dyad, part: { track: 'political', add: rate * dT, formula: 'contagion', inputs: { rate, dT }, by: source } }),
      );
  });
}
