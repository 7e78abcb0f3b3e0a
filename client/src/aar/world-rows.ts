import type { WorldValue } from '@demarche/shared';
import { partsOf } from '../room/variable-parts.ts';

/** One variable for those it is kept for: two delegations, one, or nobody in particular. */
export interface WorldRow {
  key: string;
  about: string[];
  now: WorldValue;
  /** Against the first value. */
  change: number;
  /** Values so far, oldest first. */
  values: number[];
  /** What delegations take the value to be, where they only perceive it. */
  seen: { by: string; value: number }[];
}

/** Everything there are rows for: variables by their names, and bands of those whose values are not known here. */
export function variablesIn(world: Record<string, WorldValue>): string[] {
  const parts = Object.keys(world).map(partsOf);
  const exact = new Set(parts.filter(({ isBand, seenBy }) => !isBand && seenBy === undefined).map(({ variable }) => variable));
  const bands = parts.filter(({ isBand, variable }) => isBand && !exact.has(variable)).map(({ variable }) => `band.${variable}`);
  return [...exact, ...new Set(bands)];
}

export function worldRows(world: Record<string, WorldValue>, variable: string | undefined): WorldRow[] {
  return Object.entries(world).flatMap(([key, now]) => {
    const { variable: name, parties, seenBy, isBand } = partsOf(key);
    if (seenBy !== undefined || (isBand ? `band.${name}` : name) !== variable) return [];
    const values = now.history.map(([, was]) => was);
    const seen = parties.flatMap((by) => {
      const idea = world[`${key}@${by}`];
      return idea ? [{ by, value: idea.value }] : [];
    });
    return [{ key, about: parties, now, change: now.value - (values[0] ?? now.value), values, seen }];
  });
}
