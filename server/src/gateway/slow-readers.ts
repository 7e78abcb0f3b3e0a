import type { Server, Socket } from 'socket.io';
import type { Timepiece } from '../room/timepiece.ts';

const LOOK_EVERY = 1_000;
/** Frames that wait for one page. One that reads has none or a few; one that does not would fill the memory. */
const MOST_WAITING = 500;

/** Hangs up on pages that no longer read; they come back and get what they lack from where they are. */
export function hangUpOnSlowReaders(io: Pick<Server, 'of'>, time: Timepiece): () => void {
  let cancel = () => {};
  const look = () => {
    for (const line of io.of('/').sockets.values()) if (waiting(line) > MOST_WAITING) line.conn.close(true);
    cancel = time.after(LOOK_EVERY, look);
  };
  look();
  return () => cancel();
}

/** Engine.IO keeps its queue to itself, and offers no other way to see that a page no longer reads. */
const waiting = (line: Socket): number => (line.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length;
