import { type Chapter, type Entry, heardOf, isSpoken, type Timeline } from '@demarche/shared';
import { type Pace, paceOf } from '@demarche/shared/replay/pace';
import { peaksOf } from '@demarche/shared/replay/peaks';
import { type Perspective, viewerFor } from './perspective.ts';

/** The way a playhead can take through a log: where it may stand, and what lies along the way for each perspective. */
export interface Course {
  /** The first position at which there is something to see. */
  readonly first: number;
  readonly last: number;
  /** Server time (ms since 1970) and exercise time (ms) at a position. */
  timeAt(position: number): { at: number; played: number };
  /** The last position reached at an exercise time. */
  positionAtPlayed(played: number): number;
  /** What this perspective hears, oldest first. */
  heard(perspective: Perspective): Way;
  /** How long what it hears takes to watch, where that is scaled to how much happened. */
  pace(perspective: Perspective): Pace;
}

export interface Way {
  /** Positions just after each event heard, ascending. */
  positions: number[];
  chapters: Chapter[];
  entries: Entry[];
}

export function courseOf(timeline: Timeline, chronicle: readonly Entry[]): Course {
  const ways = new Map<Perspective, Way>();
  const paces = new Map<Perspective, Pace>();
  const first = chronicle.find(({ happening }) => happening.kind === 'scenarioTold')?.position ?? 0;
  function heard(perspective: Perspective): Way {
    const known = ways.get(perspective);
    if (known) return known;
    const viewer = viewerFor(perspective);
    const way = {
      positions: timeline.positionsFor(viewer).filter((position) => position >= first),
      chapters: timeline.chaptersFor(viewer),
      entries: heardOf(chronicle, viewer),
    };
    ways.set(perspective, way);
    return way;
  }
  return {
    first,
    last: timeline.length,
    timeAt: timeline.timeAt,
    positionAtPlayed: (played) => lastWhere(timeline.length, (position) => timeline.timeAt(position).played <= played),
    heard,
    pace(perspective) {
      const known = paces.get(perspective);
      if (known) return known;
      const spoken = heard(perspective).entries.filter(isSpoken);
      const pace = paceOf(
        spoken.map(({ played }) => played),
        timeline.timeAt(timeline.length).played,
      );
      paces.set(perspective, pace);
      return pace;
    },
  };
}

/** The largest of 0 … `length` for which a condition holds that holds up to some point and not beyond. */
export function lastWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many of these ascending numbers are at or before one. */
export const countUpTo = (ascending: readonly number[], limit: number): number =>
  lastWhere(ascending.length, (count) => count === 0 || ascending[count - 1]! <= limit);

/** What was heard last by a position. */
export const lastHeard = ({ entries }: Way, position: number): Entry | undefined =>
  entries[lastWhere(entries.length, (count) => count === 0 || entries[count - 1]!.position <= position) - 1];

export type Direction = 'back' | 'forward';

/** The next place to stand in a direction; the same one where there is none. */
export function neighbour(ascending: readonly number[], position: number, direction: Direction): number {
  const upTo = countUpTo(ascending, position);
  if (direction === 'forward') return ascending[upTo] ?? position;
  const here = ascending[upTo - 1];
  return (here === position ? ascending[upTo - 2] : here) ?? position;
}

/** What the jump keys look for. */
export type Sight = 'inject' | 'vote' | 'orders' | 'turn' | 'rung' | 'correction' | 'chapter';

const KINDS: Record<Exclude<Sight, 'rung'>, readonly Chapter['kind'][]> = {
  inject: ['inject', 'item'],
  vote: ['voteOpened', 'voteClosed'],
  orders: ['ordersRevealed'],
  turn: ['turn'],
  correction: ['correction'],
  chapter: [
    'turn',
    'phase',
    'inject',
    'item',
    'voteOpened',
    'voteClosed',
    'ordersRevealed',
    'rung',
    'correction',
    'joined',
    'left',
    'ended',
  ],
};

/** Where the next sight of a kind lies; undefined where there is none left in that direction. */
export function nextSight(chapters: readonly Chapter[], position: number, sight: Sight, direction: Direction): number | undefined {
  const found = sight === 'rung' ? peaksOf(chapters) : chapters.filter(({ kind }) => KINDS[sight].includes(kind));
  return aheadIn(
    found.map((chapter) => chapter.position),
    position,
    direction,
  );
}

/** The next of some ascending places in a direction, if one is left. */
function aheadIn(places: readonly number[], position: number, direction: Direction): number | undefined {
  const found = neighbour(places, position, direction);
  return found === position ? undefined : found;
}

/** The chapter a position lies in. */
export function chapterAt(chapters: readonly Chapter[], position: number): Chapter | undefined {
  return chapters[lastWhere(chapters.length, (count) => count === 0 || chapters[count - 1]!.position <= position) - 1];
}
