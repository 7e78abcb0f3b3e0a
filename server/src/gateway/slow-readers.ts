import type { Server, Socket } from 'socket.io';
import type { Timepiece } from '../room/timepiece.ts';

const LOOK_EVERY = 1_000;
/** Frames that wait for one page. One that reads has none or a few; one that does not would fill the memory. */
const MOST_WAITING = 500;

/** Hangs up on pages that no longer read; they come back and get what they lack from where they are. */
export function hangUpOnSlowReaders(io: Pick<Server, 'of'>, time: Timepiece): () => void {
  let cancel = () => {};
  const look = () => {
    for (const line of io.of('/').sockets.values()) if (insides(line).writeBuffer.length > MOST_WAITING) cutOff(line);
    cancel = time.after(LOOK_EVERY, look);
  };
  look();
  return () => cancel();
}

/** Ends a connection at once: a polite close would wait for an answer from a page that does not read. */
export function cutOff(line: Socket): void {
  const { transport } = insides(line);
  line.conn.close(true);
  transport.socket?.terminate?.();
}

/** Engine.IO keeps its queue and its socket to itself, and offers no other way to see that a page no longer reads. */
const insides = (line: Socket) =>
  line.conn as unknown as { writeBuffer: unknown[]; transport: { socket?: { terminate?(): void } | undefined } };
