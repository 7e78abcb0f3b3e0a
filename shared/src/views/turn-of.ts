import type { Session } from '../model/session.ts';

/**
 * The turn in which something came about. What comes about in the very moment in which a turn begins was brought by
 * the end of the turn before; before the second turn it is the first.
 */
export function turnOf(session: Session, playedMs: number): number | undefined {
  const turns = session.exercise?.turns ?? [];
  const before = turns.findLast(({ n }) => (session.turnsBegan?.[n] ?? Number.POSITIVE_INFINITY) < playedMs);
  return (before ?? turns[0])?.n;
}
