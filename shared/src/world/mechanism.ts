import type { Rule } from './deciding.ts';
import type { Reckoning } from './formulas.ts';
import { ceil } from './mean.ts';
import { clamp } from './range.ts';
import { issueOf, type World } from './world.ts';

/** A label that sets default values; what happens depends on the values alone, so a mechanism does not carry it. */
export type Form = 'formal' | 'informal' | 'built_on';

/** What a mechanism says about the alliances of its members. */
export type AllianceClause = 'complementary' | 'silent' | 'limits' | 'supersedes';

/** How far a mechanism regularises dialogue, affirms norms, mitigates tension and tempers crises: 0 … 1 each. */
export interface Functions {
  dialogue: number;
  norms: number;
  mitigation: number;
  crisis: number;
}

/** A negotiated arrangement, as far as the simulation is concerned. */
export interface Mechanism {
  id: string;
  /** The first one is the issue over which its members' threat perceptions are compared. */
  issues: readonly string[];
  members: readonly string[];
  rule: Rule;
  fn: Functions;
  /** Obligation, verification, secretariat: 0 … 1 each. */
  oblig: number;
  verif: number;
  secr: number;
  /** Hours from the outbreak of a crisis until it can act. */
  latencyHours: number;
  /** How much of it exists already, 0 … 1. */
  reuse: number;
  /** How usable it is for an issue it does not list, 0 … 1. */
  flex: number;
  alliance: AllianceClause;
  /** Extra cost, in points of capital per unit of bite, where membership touches a question of status. */
  statusSensitivity: number;
  /** Areas that it leaves aside: it does nothing in a crisis that takes place in one of them. */
  excludes?: readonly string[] | undefined;
  /** Members with a reservation on a core clause. */
  reservations?: readonly string[] | undefined;
  /**
   * Pairs of members between which it does not hold: one has objected to the other's reservation and said so. Both stay
   * bound towards everybody else, and pay alike: so the law of treaties has it (Vienna Convention of 1969, arts. 20(4)(b), 21).
   */
  notBetween?: readonly (readonly [string, string])[] | undefined;
}

/** A mechanism in force, with its maturity 0 … 1: 1 at entry into force, less where upkeep went unpaid. */
export interface InForce {
  mechanism: Mechanism;
  maturity: number;
}

type Attributes = Pick<Mechanism, 'oblig' | 'verif' | 'secr' | 'latencyHours' | 'reuse' | 'flex' | 'alliance' | 'statusSensitivity'>;

/** What a form means where a text does not say otherwise. */
export const PRESETS: Readonly<Record<Form, Readonly<Attributes>>> = {
  formal: { oblig: 0.9, verif: 0.6, secr: 1, latencyHours: 12, reuse: 0, flex: 0, alliance: 'silent', statusSensitivity: 0 },
  informal: { oblig: 0.15, verif: 0, secr: 0, latencyHours: 6, reuse: 0, flex: 0.5, alliance: 'silent', statusSensitivity: 0 },
  built_on: { oblig: 0.45, verif: 0.2, secr: 0.6, latencyHours: 72, reuse: 0.7, flex: 0.3, alliance: 'silent', statusSensitivity: 0 },
};

/** Points of capital per unit of bite that an alliance clause costs: a member with an ally, a member without. */
export const FRICTION: Readonly<Record<AllianceClause, Readonly<{ allied: number; other: number }>>> = {
  complementary: { allied: 0, other: 3 },
  silent: { allied: 1, other: 1 },
  limits: { allied: 9, other: 0 },
  supersedes: { allied: 18, other: 0 },
};

/** How much a mechanism binds, 0 … 1: .45·oblig + .35·verif + .20·secr. */
export function bite({ oblig, verif, secr }: Pick<Mechanism, 'oblig' | 'verif' | 'secr'>): number {
  return 0.45 * oblig + 0.35 * verif + 0.2 * secr;
}

export function biteReckoned({ oblig, verif, secr }: Pick<Mechanism, 'oblig' | 'verif' | 'secr'>): Reckoning {
  return { value: bite({ oblig, verif, secr }), formula: 'bite', inputs: { oblig, verif, secr } };
}

/** The bite between two members: each of them that has a reservation halves it. */
export function biteBetween(mechanism: Mechanism, a: string, b: string): number {
  const reserved = mechanism.reservations ?? [];
  return bite(mechanism) * (reserved.includes(a) ? 0.5 : 1) * (reserved.includes(b) ? 0.5 : 1);
}

/** How much of an issue a bite can cope with, 0 … 1: (b + .15) ÷ (h + .15), never above 1. */
export function cover(bite: number, hardness: number): number {
  return clamp((bite + 0.15) / (hardness + 0.15), 0, 1);
}

export function coverReckoned(b: number, h: number): Reckoning {
  return { value: cover(b, h), formula: 'cover', inputs: { b, h } };
}

/** How well it fits an issue: 1 where it is listed, otherwise the mechanism's flexibility; 0 in an area that it excludes. */
export function fitOf({ issues, flex, excludes }: Pick<Mechanism, 'issues' | 'flex' | 'excludes'>, issue: string, area?: string): number {
  if (area !== undefined && excludes?.includes(area)) return 0;
  return issues.includes(issue) ? 1 : flex;
}

/** Turns of building until it can enter into force: 1 + ⌈6·b·(1 − .5·reuse)⌉. */
export function buildTurnsOf(mechanism: Pick<Mechanism, 'oblig' | 'verif' | 'secr' | 'reuse'>): number {
  return 1 + ceil(6 * bite(mechanism) * (1 - 0.5 * mechanism.reuse));
}

export function buildTurnsReckoned(mechanism: Pick<Mechanism, 'oblig' | 'verif' | 'secr' | 'reuse'>): Reckoning {
  return { value: buildTurnsOf(mechanism), formula: 'buildTurns', inputs: { b: bite(mechanism), reuse: mechanism.reuse } };
}

/** The hardness of the hardest issue it lists; 0 for none. */
export function hardestOf({ issues }: Pick<Mechanism, 'issues'>, world: World): number {
  let hardest = 0;
  for (const issue of issues) hardest = Math.max(hardest, issueOf(world, issue).hardness);
  return hardest;
}

/** Does it list an issue of this kind? */
export function lists({ issues }: Pick<Mechanism, 'issues'>, kind: 'traditional' | 'nontraditional', world: World): boolean {
  return issues.some((issue) => issueOf(world, issue).kind === kind);
}

/** Does it hold between the two: are both members, and is it not precluded between them? */
export const binds = ({ members, notBetween }: Pick<Mechanism, 'members' | 'notBetween'>, a: string, b: string): boolean =>
  members.includes(a) && members.includes(b) && !isPrecluded(notBetween, a, b);

/** Is it one of the pairs, in either order? */
export const isPrecluded = (pairs: Mechanism['notBetween'], a: string, b: string): boolean =>
  a !== b && (pairs ?? []).some((pair) => pair.includes(a) && pair.includes(b));
