import type { CommandName } from '../commands/register.ts';
import type { LogEvent, ToldEvent } from '../events/event.ts';
import type { SeatId } from '../model/seat.ts';
import type { Refusal } from '../rules/refusal.ts';
import type { DebriefHead } from './debrief-head.ts';

/** Version of what travels between a page and the server. A page of another version is asked to reload. */
export const PROTOCOL = 1;

/** A command on its way: the id is the page's, unique per seat, and makes a repeat harmless. */
export interface Envelope {
  id: string;
  name: CommandName;
  input: unknown;
}

/** Every command is answered once it is durable, or refused. A repeated id gets its first answer. */
export type Answer = { accepted: true } | { accepted: false; refusal: Refusal };

/** What a page shows when it connects. */
export interface Credentials {
  protocol: number;
  session: string;
  /** A seat's ticket, or the facilitator's token. */
  ticket: string;
  /** How many events of this seat's own stream the page has. */
  have: number;
}

/** Who is here. Sent, never stored. */
export interface Presence {
  /** Seats with a live connection. */
  online: SeatId[];
}

export interface Welcome {
  session: string;
  seat: SeatId;
  /** Length of this seat's stream; what the page lacks follows as `told`. */
  position: number;
  /** Server time, ms since 1970. */
  now: number;
}

/** Why the server closed a seat's connection. */
export type Dismissal = 'elsewhere' | 'revoked' | 'unknownTicket' | 'protocol' | 'unknownSession';

export interface ServerToClient {
  welcome(welcome: Welcome): void;
  /** Events of this seat's stream; `from` is the position of the first, counted from 0 in this stream alone. */
  told(from: number, events: (ToldEvent | LogEvent)[]): void;
  presence(presence: Presence): void;
  dismissed(why: Dismissal): void;
  /** Something at the door changed (join requests, links): the facilitator asks again over HTTP. */
  door(): void;
  /** Where the debrief is led to, for whoever opened it; nothing when nobody leads. */
  led(head: DebriefHead | null): void;
}

export interface ClientToServer {
  give(envelope: Envelope, answer: (answer: Answer) => void): void;
  /** Server time in ms, to correct the page's clock. */
  time(answer: (now: number) => void): void;
  /** The replay of this session is open here: from now on `led` is told. */
  debrief(): void;
  /** This seat leads the debrief to a moment, or leads no longer. */
  lead(head: DebriefHead | null): void;
}
