import { CLOCK } from '@demarche/shared';
import type { Logger } from 'pino';
import type { Room } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Timepiece } from '../room/timepiece.ts';
import type { EventStore } from '../store/port.ts';

const BEAT_EVERY = 5_000;
/** A server that was away for longer than this did not merely restart: nobody could play meanwhile. */
const AWAY_AFTER = 60_000;

/** Notes every few seconds that the server is alive while any exercise runs. */
export function heartbeat(store: EventStore, rooms: Rooms, time: Timepiece, log: Logger): { stop(): Promise<void> } {
  let cancel = () => {};
  const beat = async () => {
    const runs = [...rooms.opened].some((room) => room.session.clock.running);
    if (runs) await store.alive(time.now()).catch((error) => log.error({ error: String(error) }, 'the heartbeat could not be kept'));
    cancel = time.after(BEAT_EVERY, beat);
  };
  void beat();
  return {
    async stop() {
      cancel();
      await store.alive(time.now()).catch(() => undefined);
    },
  };
}

/**
 * At a start: opens the sessions that run, so that their clocks and injects go on. After a longer absence
 * their clocks are paused as of the moment the server was last alive. [CLK-4]
 */
export async function goOn(store: EventStore, rooms: Rooms, time: Timepiece): Promise<void> {
  const lastAlive = await store.lastAlive();
  for (const row of await rooms.list()) {
    if (row.stage !== 'running' || row.paused) continue;
    // The log may have grown since the last heartbeat: nothing that was played is taken back.
    const since = Math.max(lastAlive ?? 0, row.lastEventAt);
    const away = time.now() - since > AWAY_AFTER;
    const room = await rooms.find(row.id, away ? 'unlooked' : undefined);
    if (room && away) await pauseSince(rooms, room, since, time.now());
  }
}

async function pauseSince(rooms: Rooms, room: Room, since: number, now: number): Promise<void> {
  const because = `The server was away from ${clockTime(since, now)} to ${clockTime(now, since)}; the clock stood still.`;
  await rooms.give(room, CLOCK, { id: `away-${since}`, name: 'pauseClock', input: { because, since } });
}

/** Hours and minutes here, with the day when the other time lies on another day. */
function clockTime(at: number, other: number): string {
  const date = new Date(at);
  const sameDay = date.toDateString() === new Date(other).toDateString();
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return sameDay ? time : `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time}`;
}
