import type { Card } from './card.ts';
import { chanceAmong } from './deciding.ts';
import type { Reckoning } from './formulas.ts';
import { binds, biteBetween, cover, fitOf, type InForce, type Mechanism } from './mechanism.ts';
import { clamp } from './range.ts';

/** Coefficients of willingness that the stress test lets one argue with. */
export interface Weights {
  /** Of hardness as a whole. */
  hardness: number;
  /** Of tension within it. */
  tension: number;
}

export const USUAL_WEIGHTS: Readonly<Weights> = { hardness: 1, tension: 0.35 };

/** Where a crisis stands, as far as willingness depends on it: hardness of its issue, T and S of its parties, its rung and the top one. */
export interface Stand {
  h: number;
  T: number;
  S: number;
  rung: number;
  top: number;
}

/** How willing a member that is no party is to let the mechanism act, 0 … 1: .92 + .06·b. */
export function willingnessOfOutsider(b: number): number {
  return clamp(0.92 + 0.06 * b, 0.02, 0.98);
}

/**
 * How willing a party is, 0 … 1: .92 + .10·b + .20·S/100 − h·(1 − .75·b)·(.35·T/100 + .45·r/top) − .08·P/100, within
 * .02 … .98; b is the mechanism's bite between the parties, P the party's domestic pressure.
 */
export function willingness(b: number, P: number, { h, T, S, rung, top }: Stand, weights: Weights = USUAL_WEIGHTS): number {
  const reluctance = weights.hardness * h * (1 - 0.75 * b) * ((weights.tension * T) / 100 + (0.45 * rung) / top);
  return clamp(0.92 + 0.1 * b + (0.2 * S) / 100 - reluctance - (0.08 * P) / 100, 0.02, 0.98);
}

/** Either of the two, for a member by its code, with what it was reckoned from. */
export function willingnessReckoned(b: number, P: number, isParty: boolean, at: Stand, weights: Weights = USUAL_WEIGHTS): Reckoning {
  if (!isParty) return { value: willingnessOfOutsider(b), formula: 'willingnessOutsider', inputs: { b } };
  const inputs = { b, S: at.S, h: at.h, T: at.T, r: at.rung, top: at.top, P, weight: weights.hardness, onT: weights.tension };
  return { value: willingness(b, P, at, weights), formula: 'willingnessParty', inputs };
}

/** A mechanism facing a crisis, with all that stays the same from step to step. */
export interface Acting {
  mechanism: Mechanism;
  maturity: number;
  /** Its bite between the parties. */
  b: number;
  fit: number;
  cover: number;
  /** crisis·M·.60·fit·cover: what it can do if it acts for certain. */
  power: number;
  /** Willingness by member where nobody were a party. */
  outsiders: readonly number[];
  /** Where the two parties stand among the members; −1 for a party that is no member. */
  at: readonly [number, number];
  /** Does it hold between the two parties? */
  binds: boolean;
}

export function actingOf({ mechanism, maturity }: InForce, card: Pick<Card, 'issue' | 'parties' | 'area'>, h: number): Acting {
  const [one, other] = card.parties;
  const b = biteBetween(mechanism, one, other);
  const fit = fitOf(mechanism, card.issue, card.area);
  const share = cover(b, h);
  const outsider = willingnessOfOutsider(b);
  return {
    mechanism,
    maturity,
    b,
    fit,
    cover: share,
    power: mechanism.fn.crisis * maturity * 0.6 * fit * share,
    outsiders: mechanism.members.map(() => outsider),
    at: [mechanism.members.indexOf(one), mechanism.members.indexOf(other)],
    binds: binds(mechanism, one, other),
  };
}

export const hasBothParties = ({ at }: Acting): boolean => at[0] >= 0 && at[1] >= 0;

/** Willingness by member, in their order, given that of the two parties. */
export function willingnessAmong({ outsiders, at }: Acting, one: number, other: number): number[] {
  const w = outsiders.slice();
  w[at[0]] = one;
  w[at[1]] = other;
  return w;
}

/** What a mechanism does to a crisis, 0 … 1: crisis·M·.60·fit·cover·chance that it acts. */
export function effectOf(acting: Acting, w: readonly number[], parties: readonly string[]): number {
  return acting.power * chanceAmong(acting.mechanism.rule, acting.mechanism.members, w, parties);
}

/** What mechanisms do together, with diminishing returns: 1 − ∏(1 − e), at most .85. */
export function temperOf(effects: readonly number[]): number {
  let left = 1;
  for (const e of effects) left *= 1 - e;
  return Math.min(0.85, 1 - left);
}
