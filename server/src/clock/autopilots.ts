import { played, project, type SeatId, type Session, viewerOf } from '@demarche/shared';
import { autopilotMove, autopilotNextAt } from '@demarche/shared/autopilot/autopilot';
import type { Room } from '../room/room.ts';
import type { Timepiece } from '../room/timepiece.ts';
import type { Watcher } from '../room/watcher.ts';

/** Seats on autopilot look at the table at most this often, in ms. */
const LOOK_EVERY = 250;

/** Empty seats that play: each acts on its own view through the same mailbox, at moments of its own. [SEA-4] */
export function autopilots(time: Timepiece): Watcher & { stop(): void } {
  const timers = new Map<Room, () => void>();

  function cancel(room: Room): void {
    timers.get(room)?.();
    timers.delete(room);
  }

  function schedule(room: Room): void {
    const { session } = room;
    const seats = seatsOnAutopilot(session);
    const seed = session.control?.seed;
    if (seats.length === 0 || seed === undefined) return;
    const now = time.now();
    const moments = seats.map((seat) => autopilotNextAt(session, seat, now, seed) ?? Number.POSITIVE_INFINITY);
    const wait = Math.min(...moments) - played(session.clock, now);
    if (wait === Number.POSITIVE_INFINITY) return;
    timers.set(
      room,
      time.after(Math.max(wait, LOOK_EVERY), () => act(room, seed)),
    );
  }

  function act(room: Room, seed: string): void {
    timers.delete(room);
    const { session } = room;
    for (const seat of seatsOnAutopilot(session)) {
      const move = autopilotMove(project(session, viewerOf(seat)), seat, time.now(), seed);
      if (move) room.give(seat, move, () => undefined);
    }
    schedule(room);
  }

  return {
    settled(room) {
      const plays = room.session.clock.running && seatsOnAutopilot(room.session).length > 0;
      if (!plays) cancel(room);
      else if (!timers.has(room)) schedule(room);
    },
    closed: cancel,
    stop() {
      for (const room of timers.keys()) cancel(room);
    },
  };
}

function seatsOnAutopilot({ seats }: Session): SeatId[] {
  return Object.keys(seats).filter((seat) => seats[seat]?.autopilot);
}
