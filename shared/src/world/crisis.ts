import { type Card, stepHoursOf } from './card.ts';
import { u } from './chance.ts';
import { type Change, changeOf } from './change.ts';
import { DEFAULT_LADDER, firebreaksOf, type Ladder, topOf } from './ladder.ts';
import { mean } from './mean.ts';
import type { InForce } from './mechanism.ts';
import { clamp, points } from './range.ts';
import { type Acting, actingOf, effectOf, temperOf, USUAL_WEIGHTS, type Weights, willingness, willingnessAmong } from './temper.ts';
import { actorOf, dyadKey, dyadOf, issueOf, type World } from './world.ts';

/** All that stays the same while a crisis runs, worked out once. */
export interface Scene {
  card: Card;
  /** The key of the parties' relation. */
  dyad: string;
  /** Hardness of the issue. */
  h: number;
  /** Interdependence of the parties. */
  I: number;
  /** Domestic pressure on either party; means over both of pressure and readiness. */
  pressure: readonly [number, number];
  P: number;
  A: number;
  stepHours: number;
  phi: readonly number[];
  top: number;
  weights: Weights;
  acting: readonly Acting[];
}

export interface Setting {
  card: Card;
  world: World;
  inForce: readonly InForce[];
  ladder?: Ladder | undefined;
  weights?: Weights | undefined;
}

export function sceneOf({ card, world, inForce, ladder = DEFAULT_LADDER, weights = USUAL_WEIGHTS }: Setting): Scene {
  const { parties, issue } = card;
  const { hardness: h } = issueOf(world, issue);
  return {
    card,
    dyad: dyadKey(world, ...parties),
    h,
    I: dyadOf(world, ...parties).I,
    pressure: [actorOf(world, parties[0]).P, actorOf(world, parties[1]).P],
    P: mean(parties, (code) => actorOf(world, code).P),
    A: mean(parties, (code) => actorOf(world, code).A),
    stepHours: stepHoursOf(card),
    phi: firebreaksOf(ladder, card.technology?.entanglement ?? 1),
    top: topOf(ladder),
    weights,
    acting: inForce.map((one) => actingOf(one, card, h)),
  };
}

/** Where a crisis stands before a step: its rung, and T and S of the parties, points. */
export interface Position {
  rung: number;
  T: number;
  S: number;
}

/** A crisis as it breaks out: T has risen by the shock, at most to 100. */
export function outbreakOf(card: Card, world: World, ladder: Ladder = DEFAULT_LADDER): Position & { changes: Change[] } {
  const { T, S } = dyadOf(world, ...card.parties);
  const { shock, id: by } = card;
  const parts = shock === 0 ? [] : [{ track: 'military' as const, add: shock, formula: 'shock' as const, inputs: { shock }, by }];
  const change = changeOf('T', dyadKey(world, ...card.parties), T, parts);
  return { rung: clamp(card.rung0, 0, topOf(ladder)), T: change.value, S, changes: parts.length > 0 ? [change] : [] };
}

/** Can it act in step k at all? It has to hold between the parties, to have something to say on the issue, and needs time. */
export function mayAct(scene: Scene, acting: Acting, k: number): boolean {
  return acting.binds && acting.power > 0 && k * scene.stepHours >= acting.mechanism.latencyHours;
}

/** How willing the two parties are to let a mechanism act. */
export function partiesWilling({ pressure, h, top, weights }: Scene, b: number, { rung, T, S }: Position): [number, number] {
  const stand = { h, T, S, rung, top };
  return [willingness(b, pressure[0], stand, weights), willingness(b, pressure[1], stand, weights)];
}

/** What a mechanism does in step k, 0 … 1. */
export function effectAt(scene: Scene, acting: Acting, k: number, at: Position): number {
  if (!mayAct(scene, acting, k)) return 0;
  return effectOf(acting, willingnessAmong(acting, ...partiesWilling(scene, acting.b, at)), scene.card.parties);
}

/** What one step did. */
export interface Move extends Position {
  temper: number;
  /** Chances of a step up and down. */
  up: number;
  down: number;
  /** What the draw said; on the top rung always 1. */
  move: -1 | 0 | 1;
  /** The pressure to rise crossed the firebreak, so the rung rose. */
  crossed: boolean;
}

/**
 * Step k of a crisis, with the draw u in [0, 1):
 * - up = clamp(.04 + .22·T/100 + .10·h + .07·P/100 + .07·A/100 + momentum − .10·I − .15·S/100, .02, .90)·(1 − t)
 * - down = min(1 − up, clamp(.12 + .10·I + .10·S/100, .02, .60) + .40·t)
 *
 * u < down is a step down: T −3, S +1, rung −1. u ≥ 1 − up is a step up: T +4, S −2, and rung +1 if u ≥ 1 − up·phi.
 * Pressure that does not cross the firebreak still raises tension. The low draws are the good ones whatever is in
 * force, so under the same dice one more mechanism can never make a path worse.
 */
export function moveOf(scene: Scene, k: number, at: Position, u: number): Move {
  const { h, P, A, I, phi, top, card, acting } = scene;
  const { rung, T, S } = at;
  const temper = temperOf(acting.map((one) => effectAt(scene, one, k, at)));
  const drive = 0.04 + (0.22 * T) / 100 + 0.1 * h + (0.07 * P) / 100 + (0.07 * A) / 100 + card.momentum - 0.1 * I - (0.15 * S) / 100;
  const up = clamp(drive, 0.02, 0.9) * (1 - temper);
  const down = Math.min(1 - up, clamp(0.12 + 0.1 * I + (0.1 * S) / 100, 0.02, 0.6) + 0.4 * temper);
  const chances = { temper, up, down };
  if (rung >= top) return { ...chances, move: 1, crossed: false, rung: top, T: points(T + 4), S: points(S - 2) };
  if (u < down) return { ...chances, move: -1, crossed: false, rung: Math.max(0, rung - 1), T: points(T - 3), S: points(S + 1) };
  if (u < 1 - up) return { ...chances, move: 0, crossed: false, rung, T, S };
  const crossed = u >= 1 - up * phi[rung]!;
  return { ...chances, move: 1, crossed, rung: crossed ? rung + 1 : rung, T: points(T + 4), S: points(S - 2) };
}

/** The draws of a crisis, one a step: stream = the card's id, number = k. */
export function drawsOf({ id, steps }: Pick<Card, 'id' | 'steps'>, seed: string): number[] {
  return Array.from({ length: steps }, (_, k) => u(seed, id, k));
}

/** How a crisis went. */
export interface Course {
  /** The rung at the outbreak and after each step. */
  rungs: number[];
  /** T and S of the parties at the end, points. */
  T: number;
  S: number;
  /** The first step in which something tempered it, if any did. */
  firstActed?: number;
}

/** A whole crisis, with its draws. */
export function courseOf(scene: Scene, from: Position, draws: readonly number[]): Course {
  const rungs = [from.rung];
  let at = from;
  let firstActed: number | undefined;
  for (let k = 0; k < draws.length; k += 1) {
    const move = moveOf(scene, k, at, draws[k]!);
    if (firstActed === undefined && move.temper > 0) firstActed = k;
    rungs.push(move.rung);
    at = move;
  }
  return { rungs, T: at.T, S: at.S, ...(firstActed === undefined ? {} : { firstActed }) };
}

/** A whole crisis by itself, from its outbreak in this world. */
export function runCrisis(setting: Setting & { seed: string }): Course {
  return courseOf(sceneOf(setting), outbreakOf(setting.card, setting.world, setting.ladder), drawsOf(setting.card, setting.seed));
}
