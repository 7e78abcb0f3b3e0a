import type { MechanismSpec } from '../exercise/schema.ts';
import type { DelegationId } from './seat.ts';

export type MechanismStage = 'building' | 'inForce' | 'abandoned' | 'lapsed';
/** How the last turn of building went; `waits` is complete and not yet in force, or not yet begun. */
export type BuildOutcome = 'progress' | 'setback' | 'stalled' | 'waits';
export type EndOfMechanism = 'setbacks' | 'sunset' | 'parent' | 'members' | 'control' | 'annulled';

/** A mechanism that was adopted, and what became of it. Adopted texts are public, and so is this. */
export interface MechanismState {
  id: string;
  /** Its entry in the catalogue. */
  template: string;
  /** As adopted, expansions included. */
  spec: MechanismSpec;
  members: DelegationId[];
  stage: MechanismStage;
  /** The proposal that brought it; none when it was there from the start or set by the facilitator. */
  proposal?: string;
  /** Which part of a signed text it is: the key of a mechanism or the id of a clause. */
  part?: string;
  /** Turn of adoption (0: from the start) and of entry into force. */
  adoptedTurn: number;
  inForceTurn?: number;
  /** Exercise time in ms of the last change. */
  played: number;
  progress: number;
  buildTurns: number;
  setbacks: number;
  last?: BuildOutcome;
  /** 0 until it is in force, then up to 1; wears off while upkeep is not paid. */
  maturity: number;
  /** Which expansions have taken effect, by their place in the text. */
  expanded: number[];
  /** Who has given notice → the turn at whose end its membership ends. */
  leaving: Record<DelegationId, number>;
  ended?: EndOfMechanism;
  /** Who knows of it, where it was agreed in confidence. */
  readers?: DelegationId[];
  /** Members with a reservation on one of its core provisions. */
  reservations?: DelegationId[];
  /** Pairs between which it does not hold, because one objects to the other's reservation. */
  notBetween?: [DelegationId, DelegationId][];
  /** Who has asked to be admitted → what the members have answered so far. */
  candidates?: Record<DelegationId, Record<DelegationId, 'yes' | 'no'>>;
}

/** What a mechanism costs one member, in points of political capital. Known to that member. */
export interface Price {
  setup: number;
  instalment: number;
  upkeep: number;
}

/** One draw of the build phase, for the control room. */
export interface BuildDraw {
  turn: number;
  outcome: BuildOutcome | 'abandoned';
  /** Chance of a setback, and the number drawn; absent when nothing was drawn. */
  chance?: number;
  draw?: number;
  formula?: string;
  inputs?: Record<string, number>;
}
