import type { Session } from '@demarche/shared';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LiveRoom } from '../../store/live-room.ts';
import { useReplay } from '../replay-context.ts';
import type { LedState } from './led.ts';

const NOWHERE = createStore<LiveRoom | undefined>(() => undefined);

/** Something of the finished session beside its log; undefined for a file, and until all of it has arrived. */
export function useRoomBeside<T>(question: (room: LiveRoom) => T): T | undefined {
  const { room } = useReplay();
  // One hook for both: a store that holds nothing stands in where there is no session.
  const store = (room?.store ?? NOWHERE) as typeof NOWHERE;
  return useStore(store, (state) => (state?.ready ? question(state) : undefined));
}

/** The end of the session with what was marked and written since it was taken in. */
export function useDebriefed<T>(question: (session: Session) => T): T {
  const { log } = useReplay();
  const live = useRoomBeside((room) => room.session);
  return question(live ?? log.end);
}

export function useLed(): LedState {
  return useStore(useReplay().led.store);
}
