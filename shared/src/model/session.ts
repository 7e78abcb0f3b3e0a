import type { PrivateBrief, PublicExercise } from '../exercise/parts.ts';
import type { Exercise, Text } from '../exercise/schema.ts';
import type { Adjudication, Awaited, Hearing, Plea } from './adjudication.ts';
import type { AgendaResult, Ranking } from './agenda.ts';
import type { Audience } from './audience.ts';
import type { Bookmark } from './bookmark.ts';
import type { Channel, ChannelDraw, Credence, Underway, Wording } from './channel.ts';
import type { Clock, PhaseNow, Stage } from './clock.ts';
import type { Claim, Controller, Halt, HaltCall, Handover } from './controller.ts';
import type { Continued, Correction, Fork } from './correction.ts';
import type { CrisisBook, CrisisSight } from './crisis.ts';
import type { Declassification, Note, RevealedNote } from './debrief.ts';
import type { BuildDraw, MechanismState, Price } from './mechanism.ts';
import type { InjectState } from './msel.ts';
import type { Observation, TaskRecord } from './observation.ts';
import type { OrdersDraft, RevealedOrders, SealedOrders } from './order.ts';
import type { Procedure } from './procedure.ts';
import type { Amendment, Annex, Ballot, Explanation, Parted, Proposal, SharedText, Signing, Vote } from './proposal.ts';
import type { Rfi, RfiReply } from './rfi.ts';
import type { DelegationId, SeatId, SeatState } from './seat.ts';
import type { TableHistory } from './table.ts';
import type { Receipt, WireItem } from './wire.ts';
import type { Reason, WorldValue } from './world.ts';

/**
 * One play of an exercise, as somebody sees it. A delegation's view has this same type with things
 * missing, so one set of selectors and panels serves delegations, “view as …” and the replay.
 * Plain JSON; collections keyed by id, in the order in which they were told.
 */
export interface Session {
  /** What everybody may know of the exercise; absent only before the first event. */
  exercise?: PublicExercise;
  /**
   * The control room's: the whole definition with the chosen start applied, and the seed of every dice. `pack` is
   * the definition as written, once a start was chosen: choice → option. `exercise` holds the delegations at the table
   * alone; `whole` those as well that may come or have gone, where there are any.
   */
  control?: { exercise: Exercise; seed: string; pack?: Exercise; whole?: Exercise; start?: Record<string, string> };
  /** Context cards of the chosen start that everybody reads. */
  context?: { name: Text; text: Text }[];
  briefs: Record<DelegationId, PrivateBrief>;
  stage: Stage;
  clock: Clock;
  phase?: PhaseNow;
  /** `turn` → exercise time in ms at which it began. */
  turnsBegan?: Record<string, number>;
  seats: Record<SeatId, SeatState>;
  /** Who has come and gone, once anybody has. */
  table?: TableHistory;
  /** Who sits beside the lead, and observers. Control only. */
  controllers?: Record<SeatId, Controller>;
  /** Item of the queue → who sees to it. Control only. */
  claims?: Record<string, Claim>;
  /** By id. Control only. */
  handovers?: Record<string, Handover>;
  /** Play stands for the safety of people; everybody knows that, and nobody but the control room who called it. */
  halt?: Halt;
  /** Oldest first. Control only. */
  haltCalls?: HaltCall[];
  /** The evaluators' observations by id, and their judgements by the task's place in the guide. Control only. */
  observations?: Record<string, Observation>;
  guide?: Record<string, TaskRecord>;
  /** Moments the control room marked, by id. Control only. */
  bookmarks?: Record<string, Bookmark>;
  channels: Record<string, Channel>;
  /** Messages on their way, by their id: a delegation's own. */
  outbox?: Record<string, Underway>;
  /** Message → what it said before, oldest first. Control only. */
  wordings?: Record<string, Wording[]>;
  /** Message → delegation → whether it believed it. */
  credences?: Record<string, Record<DelegationId, Credence>>;
  /** Channel → draws of the dice about it, oldest first. Control only. */
  channelDraws?: Record<string, ChannelDraw[]>;
  wire: Record<string, WireItem>;
  /** Wire item → delegation → what it did with it. */
  receipts: Record<string, Record<DelegationId, Receipt>>;
  /** Questions to the control room by id: a delegation's own. And by the same id the reply as it was written: control only. */
  rfis?: Record<string, Rfi>;
  rfiReplies?: Record<string, RfiReply>;
  msel: Record<string, InjectState>;
  proposals: Record<string, Proposal>;
  /** Texts shown to some before they are tabled. */
  drafts?: Record<string, SharedText>;
  /** Confidential clauses beside texts on the table. */
  annexes?: Record<string, Annex>;
  /** What those who have left the table had of such texts when they left. What is written since is not theirs. */
  parted?: Record<DelegationId, Parted>;
  amendments?: Record<string, Amendment>;
  /** Adopted text → its signing. */
  signings?: Record<string, Signing>;
  /** Vote → delegation → why it voted so. */
  explanations?: Record<string, Record<DelegationId, Explanation>>;
  /** The meeting in plenary, where the exercise has rules of procedure. */
  procedure?: Procedure;
  votes: Record<string, Vote>;
  /** Vote → delegation → its ballot. */
  ballots: Record<string, Record<DelegationId, Ballot>>;
  /** Vote → the number drawn where a tie was decided by lot. Control only. */
  lots?: Record<string, number>;
  /** `turn` → delegation → orders, from sealing on. */
  sealed: Record<string, Record<DelegationId, SealedOrders>>;
  /** `turn` → delegation → what its seats are writing together. */
  orderDrafts?: Record<string, Record<DelegationId, OrdersDraft>>;
  /** `turn` → orders made public when all were revealed. */
  revealed: Record<string, RevealedOrders[]>;
  /** `turn` → exercise time in ms at which they were. */
  revealedAt?: Record<string, number>;
  /** `turn` → its orders wait, or waited, for their outcome. */
  awaited?: Record<string, Awaited>;
  /** What waits for its outcome, and what came of it, by id in the sequence of carrying out. Control only. */
  adjudications?: Record<string, Adjudication>;
  /** Orders on which delegations are heard, by the adjudication. */
  hearings?: Record<string, Hearing>;
  /** Hearing → delegation → what it said for the control room alone. */
  pleas?: Record<string, Record<DelegationId, Plea>>;
  world: Record<string, WorldValue>;
  /** Variable → every change with its terms, oldest first. Control only. */
  reasons?: Record<string, Reason[]>;
  /** Turns in a row with nothing in force on a hard issue. Control only. */
  turnsWithout?: number;
  mechanisms?: Record<string, MechanismState>;
  /** Mechanism → member → what it costs. */
  prices?: Record<string, Record<DelegationId, Price>>;
  /** Mechanism → draws of its build phase. Control only. */
  builds?: Record<string, BuildDraw[]>;
  /** By slot: the crisis's id for the control room, `id~parties`, `id~public`. */
  crises?: Record<string, CrisisSight>;
  /** By the crisis's id. Control only. */
  crisisBooks?: Record<string, CrisisBook>;
  /** Delegation → its ranking of the agenda, from sealing on. */
  rankings?: Record<DelegationId, Ranking>;
  agendaResult?: AgendaResult;
  /** What participants wrote after ENDEX: a delegation's own; and what of it was revealed to everybody. */
  notes?: Record<string, Note>;
  revealedNotes?: RevealedNote[];
  /** By id, oldest first. Control only. */
  corrections?: Record<string, Correction>;
  /** Where this log comes from, if it began as another's. Control only. */
  forked?: Fork;
  /** Where play goes on, once it no longer goes on here. */
  continued?: Continued;
  /** What was lifted after ENDEX, oldest first. */
  declassified?: Declassification[];
  /**
   * Address lists by `channel:id`, `wire:id`, `world:key`, `crisis:slot`, `outbox:id`, `draft:id`, `annex:id`, `note:id`, `hearing:id`, `rfi:id`, `mechanism:id`
   * (secret ones alone: a mechanism without a list is public). Control only.
   */
  heardBy: Record<string, Audience>;
}

export function emptySession(): Session {
  return {
    briefs: {},
    stage: 'lobby',
    clock: { running: false, anchorAt: 0, elapsed: 0 },
    seats: {},
    channels: {},
    wire: {},
    receipts: {},
    msel: {},
    proposals: {},
    votes: {},
    ballots: {},
    sealed: {},
    revealed: {},
    world: {},
    heardBy: {},
  };
}
