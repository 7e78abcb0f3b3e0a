import type { LogEvent, SeatId, Stage, Text } from '@demarche/shared';

/** What is known of a session without reading its log; fixed when it is opened. */
export interface SessionRecord {
  id: string;
  /** Six characters by which people ask to join. */
  code: string;
  exercise: string;
  title: Text;
  turns: number;
  /** Server time, ms since 1970; so are all times here. */
  openedAt: number;
  /** The session whose log this one began with, and the turn up to which. */
  forkedFrom?: { session: string; turn: number };
}

/** Where a session stands, kept beside its log so that a list of sessions need not fold them all. */
export interface Standing {
  stage: Stage;
  paused: boolean;
  turn?: number;
}

export interface SessionRow extends SessionRecord, Standing {
  /** Length of the log. */
  events: number;
  lastEventAt: number;
}

/** A command that was accepted: its id is its giver's, unique per seat. */
export interface GivenCommand {
  seat: SeatId;
  id: string;
}

/** What one session adds to its log in one go. */
export interface Batch {
  session: string;
  /** Length of the log these events were decided on. */
  position: number;
  events: readonly LogEvent[];
  commands: readonly GivenCommand[];
  /** Only when it changed. */
  standing?: Standing;
}

/** `conflict`: the log had grown meanwhile; nothing of this batch was stored. */
export type AppendResult = 'stored' | 'conflict';

/** Keeps the logs. A promise that is fulfilled means durable; a rejected one, that nothing was stored. */
export interface EventStore {
  /** All of it in one transaction. Without a standing, it stands in its lobby. */
  open(record: SessionRecord, events: readonly LogEvent[], standing?: Standing): Promise<void>;
  /** Newest first. */
  sessions(): Promise<SessionRow[]>;
  /** Events from a position on, oldest first; none for an unknown session. */
  read(session: string, from?: number): Promise<LogEvent[]>;
  /** The commands accepted so far, in the order in which they were. */
  commands(session: string): Promise<GivenCommand[]>;
  /** Several sessions in one transaction: all batches that fit their logs, or on a failure none. */
  append(batches: readonly Batch[]): Promise<AppendResult[]>;
  /** Notes that the server is alive, so that the next start knows for how long it was away. */
  alive(at: number): Promise<void>;
  lastAlive(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** The link by which one seat is taken. */
export interface Invitation {
  session: string;
  seat: SeatId;
  token: string;
  issuedAt: number;
  usedAt?: number;
}

/** A seat's ticket as kept: only its hash, so that a stolen file opens no seat. */
export interface TicketRecord {
  hash: string;
  session: string;
  seat: SeatId;
  issuedAt: number;
}

/** Keeps who may come in. Each deed is one transaction. */
export interface DoorStore {
  everything(): Promise<{ invitations: Invitation[]; tickets: TicketRecord[] }>;
  /** A new link: the seat's older link and its tickets end. */
  issue(invitation: Invitation): Promise<void>;
  /** A new ticket: the seat's older ones end, and its link, if it has one, was used. */
  admit(ticket: TicketRecord): Promise<void>;
  /** The seat's link and tickets end. */
  revoke(session: string, seat: SeatId): Promise<void>;
  /** The seat's tickets end; its link stays. */
  dismiss(session: string, seat: SeatId): Promise<void>;
}

export interface Stores {
  events: EventStore;
  door: DoorStore;
}
