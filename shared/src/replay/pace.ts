import { lastIndexUpTo } from './search.ts';

/** Exercise time against the time it takes to watch, both ms from the start. Both ways, so that a playhead can go on from anywhere. */
export interface Pace {
  /** How long the whole takes to watch. */
  readonly length: number;
  watchAt(played: number): number;
  playedAt(watch: number): number;
}

/** While nothing happens time passes so many times as fast. */
const QUIET = 30;
/** No stretch takes longer than this to watch, however long nothing happened in it, ms. */
const LONGEST = 2_500;
/** What happened wants this long to be taken in before the next thing comes, ms; what happens at once counts up to four. */
const TAKEN_IN = 450;
const MOST_AT_ONCE = 4;

/**
 * A pace scaled to how much happened: stretches in which nothing is heard pass quickly, and what comes in quick succession
 * is drawn out until it can be followed. `times`: exercise times at which something was heard, ms, ascending.
 */
export function paceOf(times: readonly number[], total: number): Pace {
  const moments = [...Map.groupBy([0, ...times.filter((at) => at >= 0 && at < total)], (at) => at)];
  const played: number[] = [];
  const watch: number[] = [];
  let spent = 0;
  for (const [place, [at, together]] of moments.entries()) {
    played.push(at);
    watch.push(spent);
    const gap = (moments[place + 1]?.[0] ?? total) - at;
    const heard = at === 0 ? together.length - 1 : together.length;
    spent += Math.max(Math.min(gap / QUIET, LONGEST), TAKEN_IN * Math.min(heard, MOST_AT_ONCE));
  }
  played.push(Math.max(total, 0));
  watch.push(spent);
  return { length: spent, watchAt: (at) => between(played, watch, at), playedAt: (at) => between(watch, played, at) };
}

/** Where a value of one ascending list lies in another, in proportion between its neighbours. */
function between(from: readonly number[], to: readonly number[], value: number): number {
  const place = lastIndexUpTo(from, value);
  if (place < 0) return to[0]!;
  if (place >= from.length - 1) return to.at(-1)!;
  const [low, high] = [from[place]!, from[place + 1]!];
  return to[place]! + ((value - low) / (high - low)) * (to[place + 1]! - to[place]!);
}
