import type { Chapter } from './chapters.ts';

type RungChapter = Extract<Chapter, { kind: 'rung' }>;

/** The crisis behind a slot: `clash` for `clash`, `clash~parties`, `clash~public`. */
export const crisisOf = (slot: string): string => slot.split('~')[0]!;

/** Where a crisis stood highest before it went down again, or for good: the moments a debrief asks about. */
export function peaksOf(chapters: readonly Chapter[]): RungChapter[] {
  const rungs = chapters.filter((one) => one.kind === 'rung');
  const courses = [...Map.groupBy(rungs, ({ slot }) => crisisOf(slot)).values()];
  return courses.flatMap(peaksOfOne).toSorted((a, b) => a.position - b.position);
}

function peaksOfOne(course: readonly RungChapter[]): RungChapter[] {
  // Told again at the same rung is no move; the moment it was reached is the first of them.
  const moves = course.filter(({ rung }, place) => rung !== course[place - 1]?.rung);
  return moves.filter(({ rung }, place) => rung > (moves[place - 1]?.rung ?? -1) && rung > (moves[place + 1]?.rung ?? -1));
}
