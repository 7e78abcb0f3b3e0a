import { clamp } from './range.ts';

/**
 * An escalation ladder. `phi[r]` is the firebreak between the rungs r and r + 1: the share of the pressure to rise that
 * really crosses, 0 … 1. There are as many rungs above the lowest as firebreaks; the top one is never left again.
 */
export interface Ladder {
  phi: readonly number[];
  /** The rung below the nuclear firebreak, which entanglement weakens; 7 where it is left out. */
  nuclear?: number | undefined;
}

/** Ten rungs, drawn together from Herman Kahn's 44 (On Escalation, 1965). The shares are illustrative. */
export const DEFAULT_PHI: readonly number[] = [1, 1, 1, 0.9, 0.8, 0.6, 0.55, 0.4, 0.2];

export const DEFAULT_LADDER: Ladder = { phi: DEFAULT_PHI };

export const topOf = ({ phi }: Ladder): number => phi.length;

/** The firebreaks where entanglement of nuclear and conventional forces multiplies what crosses the nuclear one. */
export function firebreaksOf({ phi, nuclear = 7 }: Ladder, entanglement: number): number[] {
  return phi.map((share, rung) => (rung === nuclear ? clamp(share * entanglement, 0, 1) : share));
}
