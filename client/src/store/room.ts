import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { LiveRoom, Room } from './live-room.ts';

const RoomContext = createContext<Room | undefined>(undefined);
export const RoomProvider = RoomContext.Provider;

/** The live room, for what only it has: the line, presence, what waits to be answered. */
export function useRoom<T>(question: (room: LiveRoom) => T): T {
  return useStore(useLiveRoom().store, question);
}

export function useLiveRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('This panel belongs in a live room');
  return room;
}
