import type { Room } from '../room/room.ts';
import type { Timepiece } from '../room/timepiece.ts';
import type { Watcher } from '../room/watcher.ts';

/** One timer a room, set for the moment at which something comes due there; a paused clock has none. [CLK-3] */
export function dueClock(time: Timepiece): Watcher & { stop(): void } {
  const timers = new Map<Room, { dueAt: number; cancel: () => void }>();

  function cancel(room: Room): void {
    timers.get(room)?.cancel();
    timers.delete(room);
  }

  return {
    settled(room) {
      const { dueAt } = room;
      if (dueAt === timers.get(room)?.dueAt) return;
      cancel(room);
      if (dueAt === undefined) return;
      const ring = () => {
        timers.delete(room);
        room.poke();
      };
      timers.set(room, { dueAt, cancel: time.after(dueAt - time.now(), ring) });
    },
    closed: cancel,
    stop() {
      for (const room of timers.keys()) cancel(room);
    },
  };
}
