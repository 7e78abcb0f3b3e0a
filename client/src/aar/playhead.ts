import { createStore, type StoreApi } from 'zustand';
import { type Course, countUpTo, type Direction, neighbour, nextSight, type Sight } from './course.ts';
import type { Perspective } from './perspective.ts';

/** Times real time, scaled to how much happened, or one event a second however long it was in coming. */
export const SPEEDS = [1, 5, 20, 60, 'scaled', 'steps'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a replay stands. */
export interface PlayheadState {
  /** How many events have happened. */
  position: number;
  /** Exercise time, ms: runs on between events while it plays. */
  played: number;
  perspective: Perspective;
  playing: boolean;
  speed: Speed;
}

export interface Playhead {
  store: StoreApi<PlayheadState>;
  /** Stands at a position, or as near as one can stand. */
  seek(position: number): void;
  /** Stands at an exercise time, at what this perspective heard last by then. */
  seekPlayed(played: number): void;
  /** Stands at just this exercise time, whether or not something was heard then. */
  go(played: number): void;
  /** To the next event this perspective heard. */
  step(direction: Direction): void;
  /** To the next inject, vote, …; says whether there was one. */
  jump(sight: Sight, direction: Direction): boolean;
  toStart(): void;
  toEnd(): void;
  play(): void;
  pause(): void;
  /** Lets real time pass, in ms, while it plays. */
  advance(ms: number): void;
  look(perspective: Perspective): void;
  /** Stops at these exercise times, ms, while it plays: something is asked there. */
  stopAt(times: readonly number[]): void;
  choose(speed: Speed): void;
}

const STEP_EVERY = 1_000; // ms

export function createPlayhead(course: Course, start: Pick<PlayheadState, 'position' | 'perspective' | 'speed'>): Playhead {
  const within = (position: number) => Math.max(course.first, Math.min(Math.round(position), course.last));
  const standing = (position: number) => ({ position: within(position), played: course.timeAt(within(position)).played });
  const store = createStore<PlayheadState>(() => ({ ...start, ...standing(start.position), playing: false }));
  const { getState: now, setState: set } = store;
  let sinceStep = 0;
  let stops: readonly number[] = [];
  const stopUpTo = (from: number, to: number) => stops.find((stop) => stop > from && stop <= to);

  const way = () => course.heard(now().perspective);
  const seek = (position: number) => set(standing(position));
  const toEnd = () => seek(course.last);
  const go = (played: number) => {
    const there = Math.min(Math.max(0, played), course.timeAt(course.last).played);
    set({ position: within(course.positionAtPlayed(there)), played: there, playing: false });
  };
  const scaled = (played: number, ms: number) => {
    const pace = course.pace(now().perspective);
    return pace.playedAt(pace.watchAt(played) + ms);
  };

  return {
    store,
    seek,
    seekPlayed(played) {
      const { positions } = way();
      const upTo = countUpTo(positions, course.positionAtPlayed(played));
      seek(positions[upTo - 1] ?? course.first);
    },
    go,
    step(direction) {
      set({ ...standing(neighbour(way().positions, now().position, direction)), playing: false });
    },
    jump(sight, direction) {
      const found = nextSight(way().chapters, now().position, sight, direction);
      if (found !== undefined) seek(found);
      return found !== undefined;
    },
    toStart: () => seek(course.first),
    toEnd,
    play() {
      sinceStep = 0;
      set({ ...(now().position >= course.last ? standing(course.first) : {}), playing: true });
    },
    pause: () => set({ playing: false }),
    advance(ms) {
      const { playing, speed, played, position } = now();
      if (!playing) return;
      if (speed === 'steps') {
        sinceStep += ms;
        if (sinceStep < STEP_EVERY) return;
        sinceStep %= STEP_EVERY;
        const next = neighbour(way().positions, position, 'forward');
        const stop = stopUpTo(played, next === position ? course.timeAt(course.last).played : course.timeAt(next).played);
        if (stop !== undefined) return go(stop);
        if (next === position) return set({ ...standing(course.last), playing: false });
        return seek(next);
      }
      const reached = speed === 'scaled' ? scaled(played, ms) : played + ms * speed;
      const stop = stopUpTo(played, reached);
      if (stop !== undefined) return go(stop);
      const there = Math.max(position, course.positionAtPlayed(reached));
      // Exercise time stands while the clock is paused, so a pause takes no time to watch.
      if (there >= course.last) return set({ ...standing(course.last), playing: false });
      set({ position: there, played: reached });
    },
    look: (perspective) => set({ perspective }),
    stopAt(times) {
      stops = times.toSorted((a, b) => a - b);
    },
    choose: (speed) => set({ speed }),
  };
}
