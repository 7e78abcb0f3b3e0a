import type { DebriefHead } from '@demarche/shared';
import { createStore, type StoreApi } from 'zustand';
import { type Course, countUpTo } from '../course.ts';
import type { Perspective } from '../perspective.ts';
import type { Playhead, PlayheadState } from '../playhead.ts';

/** Leading a debrief, or following the one who does. */
export interface Led {
  store: StoreApi<LedState>;
  /** Where the debrief is led to, as heard; nothing when nobody leads. */
  heard(head: DebriefHead | undefined): void;
  /** Back to where the debrief is. */
  follow(): void;
  lead(): void;
  stopLeading(): void;
  /** Begins to watch the playhead; returns how to stop. */
  watch(): () => void;
}

export interface LedState {
  role: 'alone' | 'leading' | 'following' | 'wandering';
  head: DebriefHead | undefined;
}

/** A playhead that runs tells where it is this often, ms. */
const TELL_EVERY = 250;

export function createLed(parts: {
  playhead: Playhead;
  perspectives: readonly Perspective[];
  /** What is asked where the playhead stands, if it stands at a decision point. */
  asks: () => DebriefHead['asks'];
  tell: (head: DebriefHead | null) => void;
}): Led {
  const { playhead, perspectives, tell } = parts;
  const store = createStore<LedState>(() => ({ role: 'alone', head: undefined }));
  const { getState: now, setState: set } = store;
  /** This playhead is being moved by the one who leads, not by its own hand. */
  let isMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goTo = ({ played, perspective }: DebriefHead) => {
    isMoved = true;
    playhead.pause();
    // Eyes that this reader's log does not have stay its own.
    if (perspectives.includes(perspective)) playhead.look(perspective);
    playhead.go(played);
    isMoved = false;
  };
  const tellNow = () => {
    timer = undefined;
    if (now().role !== 'leading') return;
    const { played, perspective } = playhead.store.getState();
    const asks = parts.asks();
    tell({ played, perspective, ...(asks && { asks }) });
  };
  const moved = (head: PlayheadState, before: PlayheadState) => {
    if (isMoved) return;
    const isOwnMove = head.position !== before.position || head.perspective !== before.perspective || head.playing !== before.playing;
    if (now().role === 'following' && isOwnMove) set({ role: 'wandering' });
    if (now().role === 'leading') timer ??= setTimeout(tellNow, TELL_EVERY);
  };

  return {
    store,
    heard(head) {
      const { role } = now();
      // Somebody else has taken the lead.
      if (head === undefined) return set({ head, role: role === 'leading' ? role : 'alone' });
      const next = role === 'wandering' ? role : 'following';
      set({ head, role: next });
      if (next === 'following') goTo(head);
    },
    follow() {
      const { head } = now();
      set({ role: head ? 'following' : 'alone' });
      if (head) goTo(head);
    },
    lead() {
      set({ role: 'leading', head: undefined });
      tellNow();
    },
    stopLeading() {
      set({ role: 'alone', head: undefined });
      tell(null);
    },
    watch() {
      const stop = playhead.store.subscribe(moved);
      return () => {
        stop();
        clearTimeout(timer);
        timer = undefined;
        if (now().role === 'leading') tell(null);
      };
    },
  };
}

/** How many things its reader heard lie between its place and the one it is led to; below zero: it is ahead. */
export function behind(
  course: Course,
  { position, perspective }: Pick<PlayheadState, 'position' | 'perspective'>,
  head: DebriefHead,
): number {
  const { positions } = course.heard(perspective);
  return countUpTo(positions, course.positionAtPlayed(head.played)) - countUpTo(positions, position);
}
