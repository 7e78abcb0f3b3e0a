import type { FormulaId } from './formulas.ts';
import { points } from './range.ts';

/** Which side of a competition a change belongs to. */
export type Track = 'military' | 'political' | 'economic' | 'humanitarian' | 'diplomatic' | 'domestic';

/** One reason for a change: what it added, by which formula, from what. */
export interface Part {
  track: Track;
  add: number;
  formula: FormulaId;
  inputs: Record<string, number>;
  /** The mechanism, crisis or source relation behind it. */
  by?: string;
}

/** What happened to one variable of one relation, in points. `was` plus the parts, in their order, is `value` exactly. */
export interface Change {
  variable: 'T' | 'S' | 'F';
  /** The key of the relation. */
  dyad: string;
  was: number;
  value: number;
  parts: Part[];
}

/** Adds the parts up. Where the range of 0 … 100 cuts the sum, the cut is a part of its own, so that nothing goes missing. */
export function changeOf(variable: Change['variable'], dyad: string, was: number, parts: readonly Part[]): Change {
  let before = was;
  for (const { add } of parts) before += add;
  const value = points(before);
  if (value === before) return { variable, dyad, was, value, parts: [...parts] };
  const cut: Part = { track: heaviest(parts), add: value - before, formula: 'range', inputs: { limit: value, before } };
  return { variable, dyad, was, value, parts: [...parts, cut] };
}

/** The cut belongs to the track that pushed hardest, so that no track ends up with the sign of another. */
function heaviest(parts: readonly Part[]): Track {
  let most: Part | undefined;
  for (const part of parts) if (!most || Math.abs(part.add) > Math.abs(most.add)) most = part;
  return most?.track ?? 'political';
}
