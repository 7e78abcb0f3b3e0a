import type { Reckoning } from './formulas.ts';
import { mean, pairwiseMean } from './mean.ts';
import { bite, buildTurnsOf, FRICTION, hardestOf, type Mechanism } from './mechanism.ts';
import { clamp } from './range.ts';
import { actorOf, dyadOf, threatOf, type World } from './world.ts';

/**
 * How far apart the members are, 0 … 1 each. `tp`: mean over pairs of |threat_i − threat_j| ÷ 10 on the mechanism's
 * first issue. `sv`: mean over pairs of |sov_i − sov_j|. Both 0 where there is no pair.
 */
export function gapOf({ issues, members }: Pick<Mechanism, 'issues' | 'members'>, world: World): { tp: number; sv: number } {
  const issue = issues[0];
  return {
    tp: issue === undefined ? 0 : pairwiseMean(members, (a, b) => Math.abs(threatOf(world, a, issue) - threatOf(world, b, issue))) / 10,
    sv: pairwiseMean(members, (a, b) => Math.abs(actorOf(world, a).sov - actorOf(world, b).sov)),
  };
}

/** Both gaps, with every member's threat on the first issue and its strictness about sovereignty. */
export function gapReckoned(mechanism: Pick<Mechanism, 'issues' | 'members'>, world: World): { tp: Reckoning; sv: Reckoning } {
  const { tp, sv } = gapOf(mechanism, world);
  const { members, issues } = mechanism;
  const inputs = (of: (code: string) => number) => Object.fromEntries(members.map((code) => [code, of(code)]));
  return {
    tp: { value: tp, formula: 'threatGap', inputs: inputs((code) => threatOf(world, code, issues[0] ?? '')) },
    sv: { value: sv, formula: 'sovereigntyGap', inputs: inputs((code) => actorOf(world, code).sov) },
  };
}

/**
 * What the mechanism costs one member to set up, in points of capital:
 * (1 − .8·reuse)·(2 + 22·b·(.3 + .7·h))·(1 + .8·tp + sv·b + .03·(n − 2)) + b·friction + b·status,
 * with b its bite, h the hardness of the hardest issue it lists, n its members.
 */
export function setupReckoned(mechanism: Mechanism, code: string, world: World): Reckoning {
  const { tp, sv } = gapOf(mechanism, world);
  const h = hardestOf(mechanism, world);
  const { allied } = actorOf(world, code);
  const { reuse, statusSensitivity: status } = mechanism;
  const inputs = { b: bite(mechanism), h, tp, sv, n: mechanism.members.length, reuse, friction: frictionOf(mechanism, allied), status };
  return { value: setupOf(mechanism, { h, tp, sv, allied }), formula: 'setup', inputs };
}

/** What a setup cost depends on besides the mechanism: the hardest issue, the gaps between members, and whether the payer has an ally. */
export interface Payer {
  h: number;
  tp: number;
  sv: number;
  allied: boolean;
}

/**
 * How far apart others' threat perceptions and views of sovereignty are taken to lie, 0 … 1 each. They are private, so
 * whoever reckons from one seat has to assume something: this is about what seven delegations of a divided region have.
 */
export const ASSUMED_GAP = { tp: 0.2, sv: 0.25 } as const;

/** The same from its ingredients, for whoever has to assume some of them. */
export function setupOf(mechanism: Mechanism, { h, tp, sv, allied }: Payer): number {
  const { reuse, statusSensitivity: status } = mechanism;
  const b = bite(mechanism);
  const n = mechanism.members.length;
  return (
    (1 - 0.8 * reuse) * (2 + 22 * b * (0.3 + 0.7 * h)) * (1 + 0.8 * tp + 1.0 * sv * b + 0.03 * (n - 2)) +
    b * frictionOf(mechanism, allied) +
    status * b
  );
}

const frictionOf = ({ alliance }: Mechanism, allied: boolean): number => FRICTION[alliance][allied ? 'allied' : 'other'];

export const setupCost = (mechanism: Mechanism, code: string, world: World): number => setupReckoned(mechanism, code, world).value;

/** The setup cost of every member, by code. */
export function pricesOf(mechanism: Mechanism, world: World): Record<string, number> {
  return Object.fromEntries(mechanism.members.map((code) => [code, setupCost(mechanism, code, world)]));
}

/** What is due in each turn of building: setup ÷ turns of building. */
export function instalmentReckoned(setup: number, mechanism: Mechanism): Reckoning {
  const turns = buildTurnsOf(mechanism);
  return { value: setup / turns, formula: 'instalment', inputs: { setup, turns } };
}

export const instalmentOf = (setup: number, mechanism: Mechanism): number => setup / buildTurnsOf(mechanism);

/** What is due in each turn after entry into force: .05·setup. */
export const upkeepOf = (setup: number): number => 0.05 * setup;

export const upkeepReckoned = (setup: number): Reckoning => ({ value: upkeepOf(setup), formula: 'upkeep', inputs: { setup } });

/**
 * The chance of a setback in a turn of building:
 * clamp(.05 + .20·b·h + .33·b·T/100 + .12·b·P/100 − .40·S/100, .01, .60), with T and S the means over pairs of
 * members and P the mean over members.
 */
export function setbackReckoned(mechanism: Mechanism, world: World): Reckoning {
  const b = bite(mechanism);
  const h = hardestOf(mechanism, world);
  const T = pairwiseMean(mechanism.members, (a, c) => dyadOf(world, a, c).T);
  const S = pairwiseMean(mechanism.members, (a, c) => dyadOf(world, a, c).S);
  const P = mean(mechanism.members, (code) => actorOf(world, code).P);
  const inputs = { b, h, T, P, S };
  return { value: setbackOf(inputs), formula: 'setback', inputs };
}

/** The same from its ingredients, for whoever has to assume some of them. */
export function setbackOf({ b, h, T, P, S }: { b: number; h: number; T: number; P: number; S: number }): number {
  return clamp(0.05 + 0.2 * b * h + (0.33 * b * T) / 100 + (0.12 * b * P) / 100 - (0.4 * S) / 100, 0.01, 0.6);
}

export const setbackChance = (mechanism: Mechanism, world: World): number => setbackReckoned(mechanism, world).value;

/** The chance that building in n turns ends in force, when the second setback ends it: (1 − s)ⁿ·(1 + n·s). */
export function chanceInForce(s: number, n: number): number {
  let chance = 1 + n * s;
  for (let turn = 0; turn < n; turn += 1) chance *= 1 - s;
  return chance;
}

/** The same for a mechanism, at what the world is now. */
export function inForceReckoned(mechanism: Mechanism, world: World): Reckoning {
  const s = setbackChance(mechanism, world);
  const n = buildTurnsOf(mechanism);
  return { value: chanceInForce(s, n), formula: 'inForce', inputs: { s, n } };
}
