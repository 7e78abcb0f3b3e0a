import type { PrivateBrief, PublicExercise } from '../exercise/parts.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { Audience } from './audience.ts';
import type { Channel } from './channel.ts';
import type { Clock, PhaseNow, Stage } from './clock.ts';
import type { InjectState } from './msel.ts';
import type { SealedOrders } from './order.ts';
import type { Ballot, Proposal, Vote } from './proposal.ts';
import type { DelegationId, SeatId, SeatState } from './seat.ts';
import type { Receipt, WireItem } from './wire.ts';
import type { WorldValue } from './world.ts';

/**
 * One play of an exercise, as somebody sees it. A delegation's view has this same type with things
 * missing, so one set of selectors and panels serves delegations, “view as …” and the replay.
 * Plain JSON; collections keyed by id, in the order in which they were told.
 */
export interface Session {
  /** What everybody may know of the exercise; absent only before the first event. */
  exercise?: PublicExercise;
  /** The control room's: the whole definition and the seed of every dice. */
  control?: { exercise: Exercise; seed: string };
  briefs: Record<DelegationId, PrivateBrief>;
  stage: Stage;
  clock: Clock;
  phase?: PhaseNow;
  /** `turn` → exercise time in ms at which it began. */
  turnsBegan?: Record<string, number>;
  seats: Record<SeatId, SeatState>;
  channels: Record<string, Channel>;
  wire: Record<string, WireItem>;
  /** Wire item → delegation → what it did with it. */
  receipts: Record<string, Record<DelegationId, Receipt>>;
  msel: Record<string, InjectState>;
  proposals: Record<string, Proposal>;
  votes: Record<string, Vote>;
  /** Vote → delegation → its ballot. */
  ballots: Record<string, Record<DelegationId, Ballot>>;
  /** `turn` → delegation → orders, from sealing on. */
  sealed: Record<string, Record<DelegationId, SealedOrders>>;
  /** `turn` → orders made public when all were revealed. */
  revealed: Record<string, SealedOrders[]>;
  /** `turn` → exercise time in ms at which they were. */
  revealedAt?: Record<string, number>;
  world: Record<string, WorldValue>;
  /** Address lists of channels, wire items and world values, by `channel:id`, `wire:id`, `world:key`. Control only. */
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
