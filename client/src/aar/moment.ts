import type { Session, Timeline } from '@demarche/shared';
import { createStore, type StoreApi } from 'zustand';
import { type Course, countUpTo } from './course.ts';
import { type Perspective, viewerFor } from './perspective.ts';
import type { Playhead, PlayheadState } from './playhead.ts';
import { shareEqual } from './share-equal.ts';

/** What the panels look at: the session at the playhead through the chosen eyes, and the time there. */
export interface Moment {
  store: StoreApi<{ session: Session }>;
  /** Server time at the playhead, ms since 1970. */
  now(): number;
  /** Calls back when `now` has moved on by a second, or jumped; returns how to stop. */
  watchNow(listener: () => void): () => void;
  /** Begins to follow the playhead; returns how to stop. */
  follow(): () => void;
}

/** Moments kept, so that going to and fro costs nothing. */
const KEPT = 96;

/** Each moment in each perspective is made once and kept for a while. */
function momentsOf(timeline: Timeline, course: Course): (position: number, perspective: Perspective, before?: Session) => Session {
  const kept = new Map<string, Session>();
  return (position, perspective, before) => {
    const { positions } = course.heard(perspective);
    // What these eyes heard nothing of leaves their view as it was.
    const heard = positions[countUpTo(positions, position) - 1] ?? position;
    const key = `${perspective} ${heard}`;
    // Parts that stay the same stay the same object, so that only the panels that changed are drawn again.
    const session = shareEqual(before, kept.get(key) ?? timeline.viewAt(heard, viewerFor(perspective)));
    kept.delete(key);
    kept.set(key, session);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return session;
  };
}

export function createMoment(timeline: Timeline, course: Course, playhead: Playhead): Moment {
  const momentAt = momentsOf(timeline, course);
  const sessionAt = ({ position, perspective }: PlayheadState, before?: Session) => momentAt(position, perspective, before);
  const store = createStore<{ session: Session }>(() => ({ session: sessionAt(playhead.store.getState()) }));
  const watching = new Set<() => void>();

  const now = () => {
    const { position, played: head } = playhead.store.getState();
    const { at, played: then } = course.timeAt(position);
    return at + Math.max(0, head - then);
  };

  const tell = () => {
    for (const listener of watching) listener();
  };

  let scheduled = 0;
  let freeAt = 0;
  let drawn = playhead.store.getState().position;
  const draw = () => {
    const began = performance.now();
    drawn = playhead.store.getState().position;
    const session = sessionAt(playhead.store.getState(), store.getState().session);
    if (session !== store.getState().session) store.setState({ session });
    tell();
    // The panels are drawn before this runs; the next moment waits as long as this one took, so that however
    // much a moment holds, the playhead itself stays at hand.
    queueMicrotask(() => {
      const ended = performance.now();
      freeAt = ended + (ended - began);
    });
  };
  const drawSoon = () => {
    if (scheduled) return;
    if (performance.now() >= freeAt) draw();
    // A hand on the slider moves faster than the screen: within a frame only the last place counts.
    scheduled = requestAnimationFrame(() => {
      scheduled = 0;
      if (drawn !== playhead.store.getState().position) drawSoon();
    });
  };
  const moved = (head: PlayheadState, before: PlayheadState) => {
    if (head.perspective !== before.perspective) draw();
    else if (head.position !== before.position) drawSoon();
    else if (Math.floor(head.played / 1000) !== Math.floor(before.played / 1000)) tell();
  };

  return {
    store,
    now,
    watchNow(listener) {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    follow() {
      const stop = playhead.store.subscribe(moved);
      return () => {
        stop();
        cancelAnimationFrame(scheduled);
        scheduled = 0;
      };
    },
  };
}
