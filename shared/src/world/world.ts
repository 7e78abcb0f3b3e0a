/**
 * What the simulation knows of the world: plain data, never changed in place. Points run from 0 to 100, shares
 * from 0 to 1. An exercise may say less than all of it: what it leaves out has the values named here.
 */

/** What the table speaks about. `hardness`: 0 easy to cooperate on … 1 touches vital interests. */
export interface Issue {
  kind: 'traditional' | 'nontraditional';
  hardness: number;
}

/** One delegation's country. */
export interface Actor {
  /** Has a treaty ally; decides which side of an alliance clause it stands on. */
  allied: boolean;
  /** Strictness about non-interference, 0 … 1. */
  sov: number;
  /** Threat perceived per issue, 0 … 10; an issue that is missing counts 0. */
  threat: Record<string, number>;
  /** Political capital, points. */
  K: number;
  /** Domestic pressure, points. */
  P: number;
  /** Military readiness, points. */
  A: number;
}

/** The relation of two countries. */
export interface Dyad {
  /** Tension, points. */
  T: number;
  /** Strategic trust, points. */
  S: number;
  /** Functional trust: working cooperation, points. */
  F: number;
  /** Economic interdependence, 0 … 1. */
  I: number;
  /** Economic coercion in place between them, 0 … 1. */
  C: number;
}

/** `rate` of the change of tension between `from` is passed on to each of `to`; all are keys such as 'CHN~USA'. */
export interface Contagion {
  from: string;
  to: readonly string[];
  rate: number;
}

export interface World {
  issues: Record<string, Issue>;
  actors: Record<string, Actor>;
  /** By key: two codes joined by '~', in either order. */
  dyads: Record<string, Dyad>;
  contagion: readonly Contagion[];
}

/** A relation nobody described: neither tense nor calm, so it pulls no mean to either side. */
export const UNKNOWN_DYAD: Readonly<Dyad> = { T: 50, S: 50, F: 50, I: 0.15, C: 0 };

/** A country nobody described: it perceives no threat, minds no interference, and starts with the usual capital. */
export const UNKNOWN_ACTOR: Readonly<Actor> = { allied: false, sov: 0, threat: {}, K: 60, P: 50, A: 50 };

/** An issue nobody described counts as one of cooperation, with nothing vital in it. */
export const UNKNOWN_ISSUE: Readonly<Issue> = { kind: 'nontraditional', hardness: 0 };

/** The entry of a name that an exercise chose; 'constructor' is a name like any other. */
export function entry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

export const actorOf = (world: World, code: string): Readonly<Actor> => entry(world.actors, code) ?? UNKNOWN_ACTOR;

export const issueOf = (world: World, issue: string): Readonly<Issue> => entry(world.issues, issue) ?? UNKNOWN_ISSUE;

export const threatOf = (world: World, code: string, issue: string): number => entry(actorOf(world, code).threat, issue) ?? 0;

/** The key under which the world keeps the relation of a and b; where it keeps none, 'a~b'. */
export function dyadKey(world: World, a: string, b: string): string {
  const turned = `${b}~${a}`;
  return Object.hasOwn(world.dyads, turned) ? turned : `${a}~${b}`;
}

/** The relation of a and b, in whichever order it is kept. */
export function dyadOf(world: World, a: string, b: string): Readonly<Dyad> {
  return entry(world.dyads, dyadKey(world, a, b)) ?? UNKNOWN_DYAD;
}

/** The two codes of a key. */
export function partiesOf(key: string): [string, string] {
  const at = key.indexOf('~');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

/** The keys of all relations in an order that does not depend on how they were stored. */
export const dyadKeys = (world: World): string[] => Object.keys(world.dyads).sort();
