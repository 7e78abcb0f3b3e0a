import { bite, cover, type Functions, fitOf, lists, type Mechanism } from './mechanism.ts';
import type { World } from './world.ts';

const NAMES = ['dialogue', 'norms', 'mitigation', 'crisis'] as const;

/**
 * How far a set of mechanisms serves each issue, by function, 0 … 1: 1 − ∏(1 − fn·fit·cover), the same diminishing
 * returns as in a crisis, where fit is 1 for a listed issue and otherwise the mechanism's flexibility.
 */
export function coverageOf(mechanisms: readonly Mechanism[], world: World): Record<string, Functions> {
  return Object.fromEntries(
    Object.entries(world.issues).map(([issue, { hardness }]) => {
      const shares = mechanisms.map((mechanism) => fitOf(mechanism, issue) * cover(bite(mechanism), hardness));
      const served = (name: (typeof NAMES)[number]) => 1 - mechanisms.reduce((left, { fn }, i) => left * (1 - fn[name] * shares[i]!), 1);
      return [issue, { dialogue: served('dialogue'), norms: served('norms'), mitigation: served('mitigation'), crisis: served('crisis') }];
    }),
  );
}

/** The share of the world's countries that belong to at least one mechanism with a traditional issue; 0 … 1. */
export function inclusivityOf(mechanisms: readonly Mechanism[], world: World): number {
  const codes = Object.keys(world.actors);
  const hard = mechanisms.filter((mechanism) => lists(mechanism, 'traditional', world));
  return codes.length === 0 ? 0 : codes.filter((code) => hard.some(({ members }) => members.includes(code))).length / codes.length;
}
