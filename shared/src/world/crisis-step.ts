import { u } from './chance.ts';
import { type Change, changeOf, type Part } from './change.ts';
import { type Move, mayAct, moveOf, type Position, partiesWilling, type Scene, type Setting, sceneOf } from './crisis.ts';
import { chanceAmong } from './deciding.ts';
import type { Reckoning } from './formulas.ts';
import { type Acting, effectOf, hasBothParties, willingnessAmong } from './temper.ts';

/** What one mechanism did in a step, or why it did nothing. */
export interface Act {
  mechanism: string;
  /** What it did, 0 … 1, with the formula. */
  e: number;
  fit: number;
  cover: number;
  /** The chance that its members let it act. */
  chance: number;
  /** Willingness by member. */
  willingness: Record<string, number>;
  /** Why it did nothing: a party is no member, it does not hold between the two, is not made for this, or it is too early in the crisis. */
  idle?: 'notMember' | 'notBetween' | 'noFit' | 'tooEarly';
  why: Reckoning;
}

export interface StepInput extends Setting, Position {
  seed: string;
  /** The number of the step, from 0. */
  k: number;
}

/** One step of a live crisis, told in full. */
export interface CrisisStep extends Move {
  u: number;
  /** Hours since the outbreak at the beginning of the step. */
  hours: number;
  acts: Act[];
  why: { up: Reckoning; down: Reckoning; temper: Reckoning; crossing: Reckoning };
  /** T and S of the parties' relation, military. */
  changes: Change[];
}

/**
 * Step k of a live crisis, from the T and S that the parties have now: the same dice and arithmetic as the stress test,
 * with every number's reasons. The draw is number k of the stream named like the card.
 */
export function crisisStep(input: StepInput): CrisisStep {
  const { card, seed, k, rung, T, S } = input;
  const scene = sceneOf(input);
  const at = { rung, T, S };
  const draw = u(seed, card.id, k);
  const move = moveOf(scene, k, at, draw);
  const acts = scene.acting.map((one) => actOf(scene, one, k, at));
  return { ...move, u: draw, hours: k * scene.stepHours, acts, why: reasonsOf(scene, at, move, acts), changes: changesOf(scene, at, move) };
}

function actOf(scene: Scene, acting: Acting, k: number, at: Position): Act {
  const { mechanism, maturity: M, fit, cover, b } = acting;
  const { parties } = scene.card;
  const w = hasBothParties(acting) ? willingnessAmong(acting, ...partiesWilling(scene, b, at)) : acting.outsiders;
  const chance = chanceAmong(mechanism.rule, mechanism.members, w, parties);
  const acts = mayAct(scene, acting, k);
  const e = acts ? effectOf(acting, w, parties) : 0;
  return {
    mechanism: mechanism.id,
    e,
    fit,
    cover,
    chance,
    willingness: Object.fromEntries(mechanism.members.map((code, i) => [code, w[i]!])),
    ...(acts ? {} : { idle: idleBecause(acting) }),
    // By the model's words it fits nothing before its hour or without a party; `fit` above says how well it otherwise does.
    why: { value: e, formula: 'effect', inputs: { crisis: mechanism.fn.crisis, M, fit: acts ? fit : 0, cover, chance } },
  };
}

function idleBecause(acting: Acting): NonNullable<Act['idle']> {
  if (!hasBothParties(acting)) return 'notMember';
  if (!acting.binds) return 'notBetween';
  return acting.power > 0 ? 'tooEarly' : 'noFit';
}

function reasonsOf(scene: Scene, { rung, T, S }: Position, { up, down, temper }: Move, acts: readonly Act[]): CrisisStep['why'] {
  const { h, P, A, I, phi, card } = scene;
  const share = phi[rung] ?? 0;
  return {
    up: { value: up, formula: 'up', inputs: { T, h, P, A, momentum: card.momentum, I, S, t: temper } },
    down: { value: down, formula: 'down', inputs: { up, I, S, t: temper } },
    temper: { value: temper, formula: 'temper', inputs: Object.fromEntries(acts.map(({ mechanism, e }) => [mechanism, e])) },
    crossing: { value: up * share, formula: 'crossing', inputs: { up, phi: share } },
  };
}

function changesOf({ card, dyad }: Scene, { T, S }: Position, { move }: Move): Change[] {
  if (move === 0) return [];
  const part = (add: number): Part => ({ track: 'military', add, formula: move > 0 ? 'rise' : 'fall', inputs: {}, by: card.id });
  return [changeOf('T', dyad, T, [part(move > 0 ? 4 : -3)]), changeOf('S', dyad, S, [part(move > 0 ? -2 : 1)])];
}
