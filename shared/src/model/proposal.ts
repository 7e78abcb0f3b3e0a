import type { DecisionRule, MechanismSpec } from '../exercise/schema.ts';
import type { DelegationId, SeatId } from './seat.ts';

export interface Clause {
  id: string;
  text: string;
}

export type ProposalStage = 'tabled' | 'voting' | 'adopted' | 'rejected' | 'withdrawn';

/** A text before the delegations. Drafts that were not shared stay in the browser of those who write them. */
export interface Proposal {
  id: string;
  /** Its number on the table, counted from 1. */
  number: number;
  title: string;
  clauses: Clause[];
  /** The mechanisms it would establish, as they would be. */
  mechanisms?: MechanismSpec[];
  sponsor: DelegationId;
  by: SeatId;
  stage: ProposalStage;
  /** Counts the tabled wording and each revision, from 1. */
  version: number;
  /** Earlier wordings, oldest first. */
  versions: { title: string; clauses: Clause[]; mechanisms?: MechanismSpec[]; at: number }[];
  at: number;
  played: number;
}

export type Choice = 'yes' | 'no' | 'abstain';

export interface Vote {
  id: string;
  proposal: string;
  rule: DecisionRule;
  /** Fixed when the vote opens. */
  electorate: DelegationId[];
  /** Exercise time, ms. */
  openedAt: number;
  closesAt: number;
  outcome?: 'passed' | 'failed';
  /** Exercise time in ms at which it was counted: before `closesAt` when everyone had voted. */
  closedAt?: number;
  /** Told when the vote closes. */
  ballots?: Record<DelegationId, Choice | 'absent'>;
}

export interface Ballot {
  choice: Choice;
  by: SeatId;
  at: number;
}
