import type { LogEvent } from '../events/event.ts';
import type { Session } from '../model/session.ts';
import { borda, concordance } from '../world/ranking.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { played } from './time.ts';

/** All rankings at once, with what they come to: Borda points and Kendall's W. [AGE-2] */
export function revealRankings(session: Session, given: Given): LogEvent[] {
  if (session.agendaResult || !session.exercise?.agenda) return [];
  const sealed = session.rankings ?? {};
  const inOrder = session.exercise.delegations.flatMap(({ id }) => (sealed[id] ? [[id, sealed[id].order] as const] : []));
  const rankings = Object.fromEntries(inOrder);
  const elements = session.exercise.agenda.elements.map(({ id }) => id);
  const all = Object.values(rankings);
  const points = borda(all, elements);
  const result = {
    rankings,
    // Sorting is stable: elements with equal points stay in the order of the agenda.
    points: elements.map((element) => ({ element, points: points[element] ?? 0 })).sort((a, b) => b.points - a.points),
    concordance: concordance(all, elements),
    played: played(session.clock, given.at),
  };
  return [told(given.at, TO_ALL, 'rankingsRevealed', result)];
}
