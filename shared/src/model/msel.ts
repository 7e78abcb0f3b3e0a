import type { Explanation } from '../exercise/explain.ts';
import type { Inject } from '../exercise/schema.ts';
import type { SeatId } from './seat.ts';

/** One wording of a delivered inject, and who got it. */
export interface Delivery {
  wire: string;
  variant: string;
  /** Delegation codes, or `public`. */
  to: string[];
  played: number;
}

/** A wording that goes out later than the rest. */
export interface PendingDelivery {
  /** Index into the inject's `to`. */
  recipient: number;
  /** Exercise time in ms. */
  dueAt: number;
}

/** `skipped`: left out, and may come after all. `cancelled`: what happened has made it pointless. */
export type InjectStage = 'planned' | 'held' | 'delivered' | 'skipped' | 'cancelled';

/** The control room's record of one inject. */
export interface InjectState {
  /** As it will be, or was, delivered: the pack's text with the facilitator's edits. */
  inject: Inject;
  stage: InjectStage;
  /** Written in play rather than planned. */
  adHoc: boolean;
  edited: boolean;
  /** Exercise time in ms at which it was delivered. */
  deliveredAt?: number;
  how?: 'clock' | 'trigger' | 'hand';
  deliveries: Delivery[];
  pending: PendingDelivery[];
  /** Why it was held, skipped or cancelled. */
  why?: string;
  by?: SeatId;
  /** Who asked first for the release of one that takes two people. Exercise time in ms. */
  release?: { by: SeatId; played: number; to?: string[] };
  /** Since when its time or trigger has come while it takes two people. */
  awaitsRelease?: number;
  /** Why the lead let it go alone. */
  alone?: string;
  /** Exercise time by which the expected action is due; met or missed once known. */
  expectedBy?: number;
  expected?: 'met' | 'missed';
  /** It was put off on purpose. Exercise time in ms. */
  deferred?: { why: string; by: SeatId; played: number };
  /** When it was planned at first, once that has been changed. */
  original?: { when?: NonNullable<Inject['when']> };
  /** It has been let go by hand and leaves at this server time, unless it is taken back. `to`: to these alone. */
  leaving?: { by: SeatId; at: number; to?: string[] };
  /** Indices into the inject's `to`: who was left out when it was delivered to some, and may follow. */
  withheld?: number[];
  /** What its conditions were when they let it go. */
  fired?: Explanation;
  /** The inject whose missed action let it go. */
  after?: string;
}
