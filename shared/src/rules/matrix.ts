import type { Throw, Verdict } from '../model/adjudication.ts';
import { d6, u } from '../world/chance.ts';

/** What two dice and the net of the arguments have to reach. */
export const AGAINST = 7;
/** From this margin on it succeeds with something more. */
const WELL = 3;
/** Down to this margin it fails with something won. */
const NARROWLY = -2;

/**
 * What two dice say with the net of the arguments: 2 always fails and 12 always succeeds; otherwise it takes 7. Three
 * more than that is “yes, and”, one or two less “no, but”. [ADJ-4]
 */
export function verdictOf([one, other]: readonly [number, number], net: number): Verdict {
  const margin = one + other + net - AGAINST;
  if (one + other === 2) return 'no';
  if (margin >= WELL) return 'yesAnd';
  if (margin >= 0 || one + other === 12) return 'yes';
  return margin >= NARROWLY ? 'noBut' : 'no';
}

export const succeeds = (verdict: Verdict): boolean => verdict === 'yes' || verdict === 'yesAnd';

/** The chance of success with a net of the arguments: 0 … 1, counted over the 36 throws. */
export function chanceOf(net: number): number {
  const faces = [1, 2, 3, 4, 5, 6];
  const all = faces.flatMap((one) => faces.map((other) => verdictOf([one, other], net)));
  return all.filter(succeeds).length / all.length;
}

/** Two dice of the stream that everybody may see, one throw for an adjudication. */
export function throwMatrix(seed: string, adjudication: string, net: number): Throw {
  const dice: [number, number] = [d6(seed, `dice|${adjudication}`, 1), d6(seed, `dice|${adjudication}`, 2)];
  return { kind: 'matrix', dice, net, total: dice[0] + dice[1] + net, verdict: verdictOf(dice, net) };
}

/** The middle of some numbers; of an even count, halfway between the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Estimates in per cent, at least one: their median against a hundred-sided die. [ADJ-5] */
export function throwEstimate(seed: string, adjudication: string, estimates: readonly number[]): Throw {
  const p = medianOf(estimates);
  const drawn = 1 + Math.floor(100 * u(seed, `dice|${adjudication}`, 'd100'));
  const [least, most] = [Math.min(...estimates), Math.max(...estimates)];
  return { kind: 'estimate', p, least, most, drawn, verdict: drawn <= p ? 'yes' : 'no' };
}
