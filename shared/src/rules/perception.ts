import type { Session } from '../model/session.ts';
import { u } from '../world/chance.ts';
import { UNKNOWN_DYAD } from '../world/world.ts';

/**
 * What a delegation takes a value of one of its relations to be: the truth within so many points, the same all turn
 * long, whole points. value = ⌊truth + (2u − 1)·noise + ½⌋ within 0 … 100.
 */
export function perceived(seed: string, key: string, delegation: string, turn: number, truth: number, noise: number): number {
  const off = (2 * u(seed, `perception:${delegation}:${key}`, turn) - 1) * noise;
  return Math.min(100, Math.max(0, Math.floor(truth + off + 0.5)));
}

/** The slot in which a delegation's own idea of a relation is kept. */
export const perceivedKey = (key: string, delegation: string): string => `${key}@${delegation}`;

/** Variables that are perceived rather than known: tension and trust. */
export const isPerceived = (key: string): boolean => /^[TSF]:/.test(key);

/** The slot of a band that everybody sees. */
export const bandKey = (key: string): string => `band.${key}`;

/** Which of five bands a value lies in: 0 very low … 4 very high. */
export const bandOf = (value: number): number => Math.min(4, Math.max(0, Math.floor(value / 20)));

/** Is this what somebody takes a value to be, rather than the value? Such slots follow the truth and are not set by hand. */
export const isOwnIdea = (key: string): boolean => key.includes('@') || key.startsWith('band.');

/** A relation as one of its two sides takes it to be; one of which nothing is known counts as neither tense nor calm. */
export function relationSeen(session: Session, variable: 'T' | 'S' | 'F', own: string, other: string): number {
  const keys = [`${variable}:${own}~${other}`, `${variable}:${other}~${own}`];
  // What it perceives goes before the truth, so that whoever knows both reckons as the delegation does.
  const known = [...keys.map((key) => perceivedKey(key, own)), ...keys].find((key) => Object.hasOwn(session.world, key));
  return known === undefined ? UNKNOWN_DYAD[variable] : session.world[known]!.value;
}
