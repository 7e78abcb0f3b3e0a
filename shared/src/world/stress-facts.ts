import { coverageOf, inclusivityOf } from './coverage.ts';
import { sum } from './mean.ts';
import { buildTurnsOf, type Functions } from './mechanism.ts';
import { inForceReckoned, setupCost } from './price.ts';
import type { World } from './world.ts';
import type { Planned } from './world-turn.ts';

/** What can be said of an architecture without a single draw, at the values of the world as it stands. */
export interface ArchitectureFacts {
  /** Setup cost in points of capital: the mean over the world's countries, members or not, and of each. */
  cost: { mean: number; of: Record<string, number> };
  /** Turns of building of its slowest mechanism. */
  buildTurns: number;
  /** Turns until the last of them can be in force, with its start and without a setback. */
  readyAfter: number;
  /** The chance that all of its mechanisms come into force: ∏ (1 − s)ⁿ·(1 + n·s). */
  pInForce: number;
  inclusivity: number;
  coverage: Record<string, Functions>;
}

export function factsOf(mechanisms: readonly Planned[], world: World): ArchitectureFacts {
  const codes = Object.keys(world.actors);
  const costOf = (code: string) =>
    sum(
      mechanisms.filter(({ members }) => members.includes(code)),
      (mechanism) => setupCost(mechanism, code, world),
    );
  const of = Object.fromEntries(codes.map((code) => [code, costOf(code)]));
  return {
    cost: { mean: codes.length === 0 ? 0 : sum(codes, (code) => of[code]!) / codes.length, of },
    buildTurns: mechanisms.reduce((most, mechanism) => Math.max(most, buildTurnsOf(mechanism)), 0),
    readyAfter: mechanisms.reduce((most, mechanism) => Math.max(most, (mechanism.start ?? 0) + buildTurnsOf(mechanism)), 0),
    pInForce: mechanisms.reduce((chance, mechanism) => chance * inForceReckoned(mechanism, world).value, 1),
    inclusivity: inclusivityOf(mechanisms, world),
    coverage: coverageOf(mechanisms, world),
  };
}
