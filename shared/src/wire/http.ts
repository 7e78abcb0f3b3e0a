import type { Text } from '../exercise/schema.ts';
import type { ControllerKind } from '../model/controller.ts';
import type { SeatId } from '../model/seat.ts';

/**
 * What travels over HTTP under `/api`, as JSON. Callers show `Authorization: Bearer …`: the facilitator's
 * token, or a seat's ticket. Refusals are `{ problem, todo }` with a 4xx status.
 */

/** `{ problem: what happened, todo: what to do }`, with a code the client translates. */
export interface HttpRefusal {
  code: 'notFacilitator' | 'badToken' | 'badCode' | 'seatTaken' | 'tooMany' | 'notFound' | 'malformed' | 'notEnded' | 'storage';
  problem: string;
  todo: string;
}

/** GET /api/health */
export interface Health {
  ok: true;
  version: string;
}

/** GET /api/exercises (facilitator) */
export interface CatalogueEntry {
  id: string;
  title: Text;
  situation: Text;
  durationMin: number;
  difficulty: 'introductory' | 'intermediate' | 'advanced';
  players: { min: number; max: number };
  delegations: { id: string; name: Text; kind?: 'observer' }[];
  turns: number;
  injects: number;
  warnings: string[];
}
export interface Catalogue {
  exercises: CatalogueEntry[];
  /** Packs that could not be read, with `file:line:column expected` lines. */
  broken: { folder: string; problems: string[] }[];
}

/** GET /api/sessions (facilitator): newest first. POST /api/sessions { exercise, seed? } opens one and answers with it. */
export interface SessionSummary {
  id: string;
  code: string;
  exercise: string;
  title: Text;
  stage: 'lobby' | 'running' | 'ended';
  paused: boolean;
  turn?: number;
  turns: number;
  /** Server times, ms since 1970. */
  openedAt: number;
  lastEventAt: number;
  events: number;
  /** The session whose log it began with, and the turn up to which. */
  forkedFrom?: { session: string; turn: number };
}

/**
 * POST /api/sessions/:id/forks { at: { position } | { turn }, move? } (the lead): a new session with the log up to there,
 * paused. With `move`, the reason, play goes on there: this session ends and everybody is told.
 * POST /api/sessions/:id/follow (a seat's ticket): takes the same seat where play goes on → Admission.
 */
export interface ForkAnswer {
  session: string;
  turn: number;
  /** How many events of the log it began with. */
  position: number;
}

/** GET /api/sessions/:id/door (facilitator; a co-facilitator's ticket too, without the links of the control room) */
export interface Door {
  code: string;
  /** Addresses at which others reach this server, best first, such as http://10.0.4.12:8080 */
  addresses: string[];
  invitations: { seat: SeatId; token: string; issuedAt: number; usedAt?: number }[];
  requests: JoinRequest[];
}
/** Somebody who knows the code asks for a seat; the facilitator admits or declines. */
export interface JoinRequest {
  id: string;
  seat: SeatId;
  holder: string;
  askedAt: number;
}
// POST   /api/sessions/:id/invitations { seat }   (facilitator) issues a link; an older link of the seat and its tickets end at once → Door
// DELETE /api/sessions/:id/invitations/:seat      (facilitator) revokes link and tickets and vacates the seat → Door
// POST   /api/sessions/:id/requests/:request { admit: boolean } (facilitator) → Door

/** POST /api/join/look { token }: what an invitation link offers. `slot`: its place among those that take part; -1 for an observer. */
export interface InvitationLook {
  session: string;
  title: Text;
  seat: SeatId;
  /** The name the lead gave it, for a seat beside the delegations. */
  seatTitle: Text;
  delegation?: { id: string; name: Text; slot: number };
  /** A seat in the control room, or an observer's. */
  office?: ControllerKind;
  /** Name of the present holder: taking the seat continues it here and ends it on the other device. */
  heldBy?: string;
}
/** POST /api/join/link { token, holder } → the seat is yours. */
export interface Admission {
  session: string;
  seat: SeatId;
  ticket: string;
  title: Text;
}
/** POST /api/join/code { code }: the free seats of a session. */
export interface CodeLook {
  session: string;
  title: Text;
  seats: { seat: SeatId; seatTitle: Text; delegation: { id: string; name: Text; slot: number } }[];
}
/** POST /api/join/ask { code, seat, holder } → { request }; then GET /api/join/ask/:request. */
export type AskState = { state: 'waiting' } | { state: 'admitted'; admission: Admission } | { state: 'declined' };

// GET /api/sessions/:id/log            (facilitator) the whole log as JSON lines
// GET /api/sessions/:id/log?as=SEAT    (facilitator) as one seat was told it
// GET /api/sessions/:id/log            (a seat's ticket, once the exercise has ended) as this seat was told it
