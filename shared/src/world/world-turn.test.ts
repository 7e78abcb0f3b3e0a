import { describe, expect, it } from 'vitest';
import { buildupOf } from './buildup.ts';
import { ARCHITECTURES, code, hotlineNet, organisation, TENSE } from './reference.ts';
import { inForceOf, isAbandoned, planned, type Standing, worldTurn } from './world-turn.ts';

function turns(n: number, seed: string, plan = [code, hotlineNet]) {
  let world = TENSE;
  let standings: readonly Standing[] = plan.map(planned);
  for (let turn = 0; turn < n; turn += 1) ({ world, standings } = worldTurn(world, standings, seed, turn));
  return { world, standings };
}
const capital = (n: number, code: string) => turns(n, 'S0').world.actors[code]!.K;

describe('a plan left to itself', () => {
  it('starts each mechanism in its turn', () => {
    expect(turns(2, 'S0').standings.map(({ building }) => building.progress)).toEqual([0, 0]);
    expect(turns(3, 'S0').standings.map(({ building }) => building.progress)).toEqual([0, 1]);
    expect(capital(2, 'JPN')).toBe(64);
    expect(capital(3, 'JPN')).toBeLessThan(66);
  });
  it('puts what is built in force, and keeps it', () => {
    const { standings } = turns(10, 'S0');
    expect(inForceOf(standings)).toHaveLength(2);
    const ledger = worldTurn(TENSE, standings, 'S0', 10).ledger.filter(({ kind }) => kind === 'upkeep');
    expect(ledger).toHaveLength(14);
    expect(ledger.every(({ amount }) => amount < 0)).toBe(true);
  });
  it('gives up after two setbacks, and stops paying', () => {
    const unlucky = Array.from({ length: 99 }, (_, s) => `S${s}`).find((seed) =>
      turns(10, seed, [organisation]).standings.some(isAbandoned),
    )!;
    const { world, standings } = turns(10, unlucky, [organisation]);
    expect(inForceOf(standings)).toEqual([]);
    expect(worldTurn(world, standings, unlucky, 10).ledger.some(({ kind }) => kind === 'instalment')).toBe(false);
  });
});

describe('runs with the same luck', () => {
  it('share one outcome, and it is the one they come to by themselves', () => {
    for (const { mechanisms } of ARCHITECTURES) {
      const buildup = buildupOf(mechanisms, TENSE, 10);
      const seeds = Array.from({ length: 40 }, (_, s) => `S${s}`);
      const outcomes = seeds.map(buildup);
      expect(new Set(outcomes).size).toBeLessThan(40);
      seeds.forEach((seed, i) => {
        const { world, standings } = turns(10, seed, [...mechanisms]);
        expect({ world: outcomes[i]!.world, standings: outcomes[i]!.standings }).toEqual({ world, standings });
      });
    }
  });
});
