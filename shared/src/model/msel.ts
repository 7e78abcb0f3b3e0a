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

export type InjectStage = 'planned' | 'held' | 'delivered' | 'skipped';

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
  /** Why it was held or skipped. */
  why?: string;
  by?: SeatId;
  /** Who asked first for the release of one that takes two people. Exercise time in ms. */
  release?: { by: SeatId; played: number };
  /** Since when its time or trigger has come while it takes two people. */
  awaitsRelease?: number;
  /** Why the lead let it go alone. */
  alone?: string;
  /** Exercise time by which the expected action is due; met or missed once known. */
  expectedBy?: number;
  expected?: 'met' | 'missed';
}
