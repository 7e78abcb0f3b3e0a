import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Room } from '../store/live-room.ts';
import type { Way } from './course.ts';
import type { Led } from './debrief/led.ts';
import type { Playhead, PlayheadState } from './playhead.ts';
import type { ReplayLog } from './replay-log.ts';

interface Replay {
  log: ReplayLog;
  playhead: Playhead;
  /** The finished session itself, where the log is a server's and its seat is held here. */
  room: Room | undefined;
  led: Led;
}

const ReplayContext = createContext<Replay | undefined>(undefined);
export const ReplayProvider = ReplayContext.Provider;

export function useReplay(): Replay {
  const replay = useContext(ReplayContext);
  if (!replay) throw new Error('This part belongs in a replay');
  return replay;
}

export function usePlayhead<T>(question: (head: PlayheadState) => T): T {
  return useStore(useReplay().playhead.store, question);
}

/** What the present perspective hears in the whole of this log. */
export function useWay(): Way {
  return useReplay().log.course.heard(usePlayhead((head) => head.perspective));
}
