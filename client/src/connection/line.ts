import type {
  Answer,
  ClientToServer,
  Credentials,
  DebriefHead,
  Dismissal,
  Envelope,
  LogEvent,
  Presence,
  ServerToClient,
  ToldEvent,
  Welcome,
} from '@demarche/shared';
import { io, type Socket } from 'socket.io-client';

/** What a line tells the room. */
export interface Heard {
  welcomed(welcome: Welcome): void;
  told(from: number, events: (ToldEvent | LogEvent)[]): void;
  lost(): void;
  dismissed(why: Dismissal): void;
  presence(presence: Presence): void;
  door(): void;
  led(head: DebriefHead | null): void;
}

/** One typed socket to the server, with the server's clock. */
export interface Line {
  give(envelope: Envelope, answered: (answer: Answer) => void): void;
  /** Server time in ms, however wrong this machine's clock is. */
  now(): number;
  /** The replay of the session is open here: whoever leads it is heard. */
  openDebrief(): void;
  lead(head: DebriefHead | null): void;
  reconnect(): void;
  close(): void;
}

/** How often the clock is compared with the server's, in ms. */
const COMPARE_EVERY = 30_000;

export function connect(credentials: () => Credentials, heard: Heard): Line {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    transports: ['websocket', 'polling'],
    reconnectionDelayMax: 4_000,
    auth: (give) => give(credentials()),
  });
  let skew = 0;
  let best = Number.POSITIVE_INFINITY;

  const compare = () => {
    const sent = performance.now();
    socket.emit('time', (server) => {
      const took = performance.now() - sent;
      // The quickest answer is the least delayed one, so it knows best; it ages so that drift is noticed.
      best = best * 1.2 + 1;
      if (took > best) return;
      best = took;
      skew = server + took / 2 - Date.now();
    });
  };
  const timer = window.setInterval(() => socket.connected && compare(), COMPARE_EVERY);

  socket.on('welcome', (welcome) => {
    if (best === Number.POSITIVE_INFINITY) skew = welcome.now - Date.now();
    heard.welcomed(welcome);
    compare();
  });
  socket.on('told', heard.told);
  socket.on('presence', heard.presence);
  socket.on('door', heard.door);
  socket.on('led', heard.led);
  socket.on('dismissed', (why) => {
    heard.dismissed(why);
    socket.disconnect();
  });
  socket.on('disconnect', (reason) => {
    heard.lost();
    // The server hung up on purpose or on a fault of its own; unless it dismissed us, come back.
    if (reason === 'io server disconnect') window.setTimeout(() => socket.connect(), 1_000);
  });
  socket.on('connect_error', heard.lost);
  // A laptop that wakes up, or a network that returns, need not wait for the next attempt.
  const wake = () => document.visibilityState === 'visible' && !socket.connected && socket.active && socket.connect();
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);

  return {
    give: (envelope, answered) => socket.emit('give', envelope, answered),
    now: () => Date.now() + skew,
    openDebrief: () => socket.emit('debrief'),
    lead: (head) => socket.emit('lead', head),
    reconnect() {
      socket.disconnect();
      socket.connect();
    },
    close() {
      window.clearInterval(timer);
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      socket.disconnect();
    },
  };
}
