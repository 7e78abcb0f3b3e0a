import type { Server as HttpServer } from 'node:http';
import type { Answer, ClientToServer, Credentials, Dismissal, SeatId, ServerToClient } from '@demarche/shared';
import { mayLead, readDebriefHead, roleOf } from '@demarche/shared';
import type { Logger } from 'pino';
import { Server, type Socket } from 'socket.io';
import type { Door } from '../door/door.ts';
import type { Guesses } from '../door/guesses.ts';
import type { Room } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Timepiece } from '../room/timepiece.ts';
import { isEnvelope, readCredentials } from './credentials.ts';
import { Leading } from './leading.ts';
import { pace } from './pace.ts';
import { Attendance, type Circle, circleOf } from './presence.ts';
import { cutOff, hangUpOnSlowReaders } from './slow-readers.ts';

export interface GatewayParts {
  rooms: Rooms;
  door: Door;
  guesses: Guesses;
  time: Timepiece;
  log: Logger;
  commandsPerSecond: number;
}

/** What the handshake found: a place in a room, or why not. */
interface Place {
  room: Room;
  seat: SeatId;
  credentials: Credentials;
}
type Line = Socket<ClientToServer, ServerToClient, Record<string, never>, { place: Place | Dismissal }>;

/** The largest frame a page may send, in bytes: a long text with room to spare. */
const LARGEST_FRAME = 256 * 1024;

/** A playhead that runs tells where it is a few times a second. */
const HEADS_PER_SECOND = 10;

/** When the server stops, pages have this long to say goodbye, in ms. */
const CLOSE_WITHIN = 500;

/** Seats a page from its ticket, hands its commands to the room and delivers what its seat may read. */
export function gateway(http: HttpServer, parts: GatewayParts): { close(): Promise<void> } {
  const { rooms, door, time } = parts;
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, { place: Place | Dismissal }>(http, {
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: LARGEST_FRAME,
    serveClient: false,
    cleanupEmptyChildNamespaces: true,
  });
  const leading = new Leading((session, head, by) => io.to(debriefRoom(session)).except(by).emit('led', head));
  const attendance = new Attendance(time, (session, circle, presence) => io.to(circleRoom(session, circle)).emit('presence', presence));

  rooms.watch({
    settled({ record: { id } }, _events, news) {
      for (const { seats, from, events } of news) {
        const here = seats.map((seat) => seatRoom(id, seat)).filter((name) => io.of('/').adapter.rooms.has(name));
        // One frame for all of them, encoded once; nobody here, nothing encoded.
        if (here.length > 0) io.to(here).emit('told', from, events);
      }
    },
    needs: ({ record }) => !attendance.isEmpty(record.id),
  });
  door.listen({
    ended({ session, seat }, why) {
      const lines = io.in(seatRoom(session, seat));
      lines.emit('dismissed', why);
      lines.disconnectSockets(true);
    },
    // Whoever may tend the door: the others of the control room would only be refused.
    changed: (session) => io.to(doorRoom(session)).emit('door'),
  });

  io.use((line, next) => {
    findPlace(line, parts).then(
      (place) => {
        line.data.place = place;
        next();
      },
      (error) => {
        parts.log.error({ error: String(error) }, 'a connection could not be seated');
        next(new Error('storage'));
      },
    );
  });
  io.on('connection', (line) => {
    const { place } = line.data;
    // A ticket may have ended while the room was being opened.
    const ended = typeof place !== 'string' && door.seatOf(place.credentials.ticket, place.credentials.session) !== place.seat;
    if (typeof place === 'string' || ended) {
      line.emit('dismissed', typeof place === 'string' ? place : 'revoked');
      line.disconnect(true);
      return;
    }
    seat(line, place, parts, attendance);
    debrief(line, place, parts, leading);
  });
  const stopWatching = hangUpOnSlowReaders(io, time);

  return {
    async close() {
      stopWatching();
      const lines = [...io.of('/').sockets.values()];
      const late = setTimeout(() => lines.forEach(cutOff), CLOSE_WITHIN);
      await io.close();
      clearTimeout(late);
    },
  };
}

async function findPlace(line: Line, { door, guesses, rooms }: GatewayParts): Promise<Place | Dismissal> {
  const credentials = readCredentials(line.handshake.auth);
  if (typeof credentials === 'string') return credentials;
  const { session, ticket } = credentials;
  const { address } = line.handshake;
  if (await guesses.isBlocked(address)) return 'unknownTicket';
  const seat = door.seatOf(ticket, session);
  if (seat === undefined) {
    guesses.wrong(address);
    return 'unknownTicket';
  }
  const room = await rooms.find(session);
  return room ? { room, seat, credentials } : 'unknownSession';
}

function seat(line: Line, { room, seat, credentials }: Place, { time, commandsPerSecond }: GatewayParts, attendance: Attendance): void {
  const session = room.record.id;
  const mayGive = pace(commandsPerSecond, time.now);
  line.on('give', (envelope: unknown, answer: unknown) => {
    if (!isCallback(answer)) return;
    if (!isEnvelope(envelope)) {
      answer({ accepted: false, refusal: { code: 'malformed', with: { where: 'command', expected: 'must have an id and a name' } } });
      return;
    }
    if (mayGive()) room.give(seat, envelope, answer);
    else answer({ accepted: false, refusal: { code: 'tooFast' } });
  });
  line.on('time', (answer: unknown) => {
    if (isCallback<number>(answer)) answer(time.now());
  });
  line.on('disconnect', () => attendance.left(session, seat));

  const stream = room.stream(seat);
  line.emit('welcome', { session, seat, position: stream.length, now: time.now() });
  // A page that has more than there is comes from another server: it gets all of it.
  const from = credentials.have <= stream.length ? credentials.have : 0;
  if (from < stream.length) line.emit('told', from, stream.slice(from));
  // In the same tick as the slice above, so that nothing falls between.
  const tends = roleOf(seat) === 'lead' || roleOf(seat) === 'co';
  line.join([seatRoom(session, seat), circleRoom(session, circleOf(seat)), ...(tends ? [doorRoom(session)] : [])]);
  attendance.came(session, seat);
  line.emit('presence', attendance.of(session, circleOf(seat)));
}

/** The replay of a session that has ended: one leads, whoever has it open hears where to. [RPL-2] */
function debrief(line: Line, { room, seat }: Place, { time }: GatewayParts, leading: Leading): void {
  const session = room.record.id;
  const mayTell = pace(HEADS_PER_SECOND, time.now);
  line.on('debrief', () => {
    if (room.session.stage !== 'ended') return;
    line.join(debriefRoom(session));
    line.emit('led', leading.of(session));
  });
  line.on('lead', (told: unknown) => {
    if (!mayLead(seat, room.session)) return;
    // Whoever stops leading is heard however fast the playhead ran before, or followers would wait for ever.
    const head = told === null ? null : readDebriefHead(told, room.session);
    if (head === null || (head !== undefined && mayTell())) leading.lead(session, line.id, head);
  });
  line.on('disconnect', () => leading.lead(session, line.id, null));
}

const debriefRoom = (session: string): string => `${session} debrief`;
const circleRoom = (session: string, circle: Circle): string => `${session} ${circle}`;
const doorRoom = (session: string): string => `${session} door`;
const seatRoom = (session: string, seat: SeatId): string => `${session} ${seat}`;
/** A page may leave the callback out, whatever the types promise. */
const isCallback = <T = Answer>(value: unknown): value is (answer: T) => void => typeof value === 'function';
