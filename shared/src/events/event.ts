import type { Audience } from '../model/audience.ts';
import type { Session } from '../model/session.ts';
import type { AccessionEvents } from './accession.ts';
import type { AdjudicationEvents } from './adjudication.ts';
import type { AgendaEvents } from './agenda.ts';
import type { AmendmentEvents } from './amendments.ts';
import type { AnnexEvents } from './annexes.ts';
import type { BookmarkEvents } from './bookmarks.ts';
import type { ChannelEvents } from './channels.ts';
import type { ClockEvents } from './clock.ts';
import type { ControllerEvents } from './controllers.ts';
import type { CorrectionEvents } from './corrections.ts';
import type { CrisisEvents } from './crises.ts';
import type { DebriefEvents } from './debrief.ts';
import type { DraftEvents } from './drafts.ts';
import type { InjectEvents } from './injects.ts';
import type { MechanismEvents } from './mechanisms.ts';
import type { MembershipEvents } from './membership.ts';
import type { ObservationEvents } from './observations.ts';
import type { OpeningEvents } from './opening.ts';
import type { OrderEvents } from './orders.ts';
import type { ProcedureEvents } from './procedure.ts';
import type { ProposalEvents } from './proposals.ts';
import type { RfiEvents } from './rfi.ts';
import type { SeatEvents } from './seats.ts';
import type { SigningEvents } from './signing.ts';
import type { VoteEvents } from './votes.ts';
import type { WireEvents } from './wire.ts';
import type { WorldEvents } from './world.ts';

/** Every event's name and what it says. */
export type EventMap = OpeningEvents &
  SeatEvents &
  MembershipEvents &
  ControllerEvents &
  ObservationEvents &
  BookmarkEvents &
  ClockEvents &
  ChannelEvents &
  WireEvents &
  RfiEvents &
  InjectEvents &
  DraftEvents &
  ProposalEvents &
  ProcedureEvents &
  AnnexEvents &
  VoteEvents &
  AmendmentEvents &
  SigningEvents &
  OrderEvents &
  AdjudicationEvents &
  AgendaEvents &
  MechanismEvents &
  AccessionEvents &
  CrisisEvents &
  CorrectionEvents &
  DebriefEvents &
  WorldEvents;
export type EventType = keyof EventMap;

/** An event as it is told to a reader: no address list, no position, nothing that counts what others heard. */
export type ToldEvent<T extends EventType = EventType> = {
  [K in T]: { type: K /** server time, ms since 1970 */; at: number; data: EventMap[K] };
}[T];

/** An event as the log keeps it. The address list is fixed when it is told. */
export type LogEvent<T extends EventType = EventType> = ToldEvent<T> & { to: Audience };

/**
 * How each event of a topic changes a session. Evolvers mutate the session they are given, never the
 * event's own data (the log keeps that), and ignore what they do not know.
 */
export type Evolvers<M> = { [K in keyof M]: (session: Session, data: M[K], event: { at: number; to?: Audience }) => void };
