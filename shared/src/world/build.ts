import { u } from './chance.ts';
import type { Reckoning } from './formulas.ts';
import { buildTurnsOf, type Mechanism } from './mechanism.ts';
import { instalmentOf, pricesOf, setbackReckoned, upkeepOf } from './price.ts';
import { actorOf, type World } from './world.ts';

/** How far the building of a mechanism has come. `price` is the setup cost per member, fixed on the first turn of building. */
export interface Building {
  progress: number;
  setbacks: number;
  price?: Readonly<Record<string, number>> | undefined;
}

export const NOT_BEGUN: Building = { progress: 0, setbacks: 0 };

/** So many setbacks end the attempt. */
export const SETBACKS_TO_FAIL = 2;

/**
 * - `stalled`: somebody could not pay, so nobody paid and nothing was risked
 * - `setback`: paid for nothing; `abandoned`: that was one setback too many
 * - `progress`: one turn nearer; `complete`: built
 */
export type BuildOutcome = 'stalled' | 'setback' | 'abandoned' | 'progress' | 'complete';

export interface BuildTurn {
  outcome: BuildOutcome;
  /** Complete, and what it waits for has come about: in force from now on, with a maturity of 1. */
  inForce: boolean;
  /** What to keep for the next turn. */
  building: Building & { price: Readonly<Record<string, number>> };
  /** Points of capital that each member paid; empty where nobody paid. */
  payments: Record<string, number>;
  /** The members who could not pay. */
  short: string[];
  /** The chance of a setback, and the draw that was below it or not; absent where nothing was risked. */
  risk?: { chance: Reckoning; u: number };
}

export interface BuildInput {
  mechanism: Mechanism;
  building: Building;
  /** Its actors' K is what members can pay from. */
  world: World;
  seed: string;
  turn: number;
  /** What came of it, where that is corrected: the number drawn stays on record. */
  ruled?: 'progress' | 'setback' | undefined;
  /** Does what entry into force waits for hold, once it is built? */
  eif: boolean;
}

/**
 * One turn of building. Every member pays setup ÷ turns of building, or, if one cannot, none. Then a draw of the stream
 * `setback:<id>` numbered by the turn: below the chance of a setback, the turn was for nothing. A mechanism that is built
 * and waits for its entry into force neither pays nor risks anything more.
 */
export function buildTurn({ mechanism, building, world, seed, turn, ruled, eif }: BuildInput): BuildTurn {
  const price = building.price ?? pricesOf(mechanism, world);
  const turns = buildTurnsOf(mechanism);
  const nothing = { inForce: false, payments: {}, short: [] };
  if (building.setbacks >= SETBACKS_TO_FAIL) return { ...nothing, outcome: 'abandoned', building: { ...building, price } };
  if (building.progress >= turns) return { ...nothing, outcome: 'complete', inForce: eif, building: { ...building, price } };

  const due: Record<string, number> = {};
  for (const code of mechanism.members) due[code] = instalmentOf(price[code] ?? 0, mechanism);
  const short = mechanism.members.filter((code) => actorOf(world, code).K < due[code]!);
  if (short.length > 0) return { ...nothing, outcome: 'stalled', short, building: { ...building, price } };

  const chance = setbackReckoned(mechanism, world);
  const risk = { chance, u: u(seed, `setback:${mechanism.id}`, turn) };
  if (ruled === undefined ? risk.u < chance.value : ruled === 'setback') {
    const setbacks = building.setbacks + 1;
    const outcome = setbacks >= SETBACKS_TO_FAIL ? 'abandoned' : 'setback';
    return { ...nothing, outcome, payments: due, risk, building: { ...building, setbacks, price } };
  }
  const progress = building.progress + 1;
  const complete = progress >= turns;
  return {
    ...nothing,
    outcome: complete ? 'complete' : 'progress',
    inForce: complete && eif,
    payments: due,
    risk,
    building: { ...building, progress, price },
  };
}

export interface UpkeepTurn {
  paid: boolean;
  maturity: number;
  /** Points of capital that each member paid; empty where nobody paid. */
  payments: Record<string, number>;
  /** The members who could not pay. */
  short: string[];
  /** How the maturity fell, where it went unpaid. */
  why?: Reckoning;
}

/**
 * One turn of a mechanism in force: every member pays .05·setup, or, if one cannot, none, and its maturity falls by .1,
 * never below 0.
 */
export function upkeepTurn(mechanism: Mechanism, price: Readonly<Record<string, number>>, maturity: number, world: World): UpkeepTurn {
  const due: Record<string, number> = {};
  for (const code of mechanism.members) due[code] = upkeepOf(price[code] ?? 0);
  const short = mechanism.members.filter((code) => actorOf(world, code).K < due[code]!);
  if (short.length > 0) {
    const why: Reckoning = { value: Math.max(0, maturity - 0.1), formula: 'unpaid', inputs: { M: maturity } };
    return { paid: false, maturity: why.value, payments: {}, short, why };
  }
  return { paid: true, maturity, payments: due, short };
}
