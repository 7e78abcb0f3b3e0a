import type { DecisionRule, MechanismSpec } from '../exercise/schema.ts';
import type { DelegationId, SeatId } from './seat.ts';

/** What a free clause is about; a label for the reader. What a clause *does* is in the mechanisms, or coded by the facilitator. */
export const CLAUSE_KINDS = [
  'purpose',
  'scope',
  'membership',
  'decision',
  'obligation',
  'verification',
  'secretariat',
  'crisis',
  'notification',
  'finance',
  'alliance',
  'withoutPrejudice',
  'link',
  'sequencing',
  'sunset',
  'accession',
  'withdrawal',
  'observers',
  'disputes',
  'custom',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** How the facilitator reads a free clause: other values for a mechanism of the same text, or a mechanism of its own. */
export type Coding = { mechanism: string; set: Partial<MechanismSpec>; why: string } | { spec: MechanismSpec; why: string };

export interface Clause {
  id: string;
  text: string;
  kind?: ClauseKind;
  /** Design questions of the exercise that it answers. */
  answers?: string[];
  coding?: Coding;
}

/** A mechanism in a text. Its key addresses it there, as there may be two of one template; in old logs it has none. */
export type TextMechanism = MechanismSpec & { key?: string };

/** What a text says, whoever may read it. */
export interface TextWording {
  title: string;
  clauses: Clause[];
  mechanisms?: TextMechanism[];
}

/** A part of a text: a clause by its id, a mechanism by its key, one of its provisions as `key.provision`. */
export type Address = string;

/** Provisions of a mechanism that can be amended, voted and reserved on by themselves. */
export const PROVISIONS = [
  'purpose',
  'members',
  'scope',
  'prejudice',
  'rule',
  'oblig',
  'verif',
  'secr',
  'crisis',
  'alliance',
  'entry',
  'sunset',
  'accession',
  'withdrawal',
] as const;
export type Provision = (typeof PROVISIONS)[number];

export type ProposalStage = 'tabled' | 'voting' | 'adopted' | 'rejected' | 'withdrawn' | 'signing' | 'lapsed';

/** A text before the delegations. */
export interface Proposal extends TextWording {
  id: string;
  /** Its number on the table, counted from 1. */
  number: number;
  sponsor: DelegationId;
  /** Who stands behind it beside the sponsor. */
  cosponsors?: DelegationId[];
  by: SeatId;
  stage: ProposalStage;
  /** Counts the tabled wording and each revision, from 1. */
  version: number;
  /** Earlier wordings, oldest first. */
  versions: (TextWording & { at: number; through?: string })[];
  /** The amendment that made the present wording, where the sponsor did not write it. */
  through?: string;
  /** The parts in which it is voted, each a list of addresses; everything else is one more part. */
  division?: Address[][];
  /** What is put to the vote now, one question after another. */
  ballot?: BallotPlan;
  /** Something of it was voted: it can no longer be withdrawn. */
  partlyVoted?: true;
  at: number;
  played: number;
}

/** A question that is put: an amendment, one part of a divided text, or the text as it then stands. */
export type Question = { on: 'amendment'; amendment: string } | { on: 'part'; part: number } | { on: 'text' };

/** The questions of one text in their sequence, and where in it the vote is. */
export interface BallotPlan {
  questions: Question[];
  at: number;
  /** Exercise time, ms, by which the last of them is decided. */
  closesAt: number;
}

/** A text that its authors show to some delegations before it is tabled. Access can be given, never taken back. */
export interface SharedText extends TextWording {
  id: string;
  owner: DelegationId;
  by: SeatId;
  /** Who reads it, the owner included. */
  readers: DelegationId[];
  cosponsors: DelegationId[];
  version: number;
  versions: (TextWording & { at: number })[];
  at: number;
  played: number;
  /** Once it was tabled. */
  proposal?: string;
}

/** Confidential clauses beside a text: nobody but their readers learns that there are any. */
export interface Annex extends TextWording {
  id: string;
  /** The text on the table that they go with. */
  proposal: string;
  owner: DelegationId;
  by: SeatId;
  readers: DelegationId[];
  /** Who has agreed to this version. It stands with the text once all readers have. */
  initialled: DelegationId[];
  version: number;
  versions: (TextWording & { at: number })[];
  stage: 'open' | 'adopted' | 'fallen' | 'withdrawn';
  at: number;
  played: number;
}

/** Drafts and annexes as a delegation had them when it left the table. */
export interface Parted {
  drafts: Record<string, SharedText>;
  annexes: Record<string, Annex>;
}

/** One step from a text to another. */
export type TextChange =
  | { do: 'title'; title: string }
  | { do: 'replace'; clause: string; text: string }
  | { do: 'insert'; after?: string; clause: Clause }
  | { do: 'strike'; clause: string }
  | { do: 'set'; mechanism: string; spec: TextMechanism; provisions: Provision[] }
  | { do: 'add'; mechanism: TextMechanism }
  | { do: 'drop'; mechanism: string };

export type AmendmentStage = 'tabled' | 'voting' | 'accepted' | 'adopted' | 'rejected' | 'withdrawn' | 'fallen';

/** A change to a tabled text. With the approval of sponsor and co-sponsors it is taken over (friendly), else it is voted before the text. */
export interface Amendment {
  id: string;
  proposal: string;
  /** Counted from 1 for each text. */
  number: number;
  delegation: DelegationId;
  by: SeatId;
  changes: TextChange[];
  reason?: string;
  /** Who of sponsor and co-sponsors has approved. */
  approvals: DelegationId[];
  /** How far from the text it is, in words changed; the furthest is voted first. */
  distance: number;
  /** The version of the text it was written for. */
  version: number;
  stage: AmendmentStage;
  at: number;
  played: number;
}

export type Choice = 'yes' | 'no' | 'abstain';
/** `open`: each ballot is heard as it is cast (roll call). `recorded`: all at once when the vote closes. `secret`: only how many. */
export type VotingMethod = 'open' | 'recorded' | 'secret';

export interface Vote {
  id: string;
  /** The text it is about; none for a motion of procedure. */
  proposal: string;
  /** What of the text is asked; absent for the text as a whole. */
  question?: Question;
  /** A motion of procedure: the id of what was moved. No veto holds against it, unless `vetoes` says so. */
  motion?: string;
  vetoes?: true;
  rule: DecisionRule;
  /** Absent means recorded. */
  method?: VotingMethod;
  /** Parties to the matter, for rules that treat them differently. */
  parties?: DelegationId[];
  /** How many have to vote, abstentions included. */
  quorum?: number;
  /** Fixed when the vote opens. */
  electorate: DelegationId[];
  /** Exercise time, ms. */
  openedAt: number;
  closesAt: number;
  /** It is voted once more, as the first time ended in a tie. */
  again?: true;
  /** In an open vote: what has been heard so far. */
  called?: Record<DelegationId, Choice>;
  /** After a tie: exercise time in ms until which the chair may decide, and what it has decided. */
  tiedUntil?: number;
  casting?: 'yes' | 'no';
  outcome?: 'passed' | 'failed';
  /** What decided, where it was not the count alone. */
  because?: 'noQuorum' | 'tie' | 'castingVote' | 'lot' | 'broken';
  /** The control room has corrected the outcome since. */
  corrected?: true;
  /** Exercise time in ms at which it was counted: before `closesAt` when everyone had voted. */
  closedAt?: number;
  /** Told when the vote closes; empty after a secret vote. */
  ballots?: Record<DelegationId, Choice | 'absent'>;
  counts?: Counts;
  /** What became of the text with it, where a part or an amendment was the question. */
  text?: 'rejected' | 'tabled';
}

export type Counts = Record<Choice | 'absent', number>;

/** A delegation's ballot. */
export interface Ballot {
  choice: Choice;
  by: SeatId;
  at: number;
  /** Where several of its seats vote: what each said. `choice` is what follows by the declared rule. */
  seats?: Record<SeatId, Choice>;
}

/** Why a delegation voted as it did, told to everybody after the vote. */
export interface Explanation {
  text: string;
  by: SeatId;
  at: number;
}

/** A delegation under a text. */
export interface Signature {
  by: SeatId;
  /** Server time, ms since 1970. */
  at: number;
  played: number;
  /** What it does not accept, and in which words. */
  reservations: { address: Address; text: string }[];
  /** The turn at whose end it ratifies; absent where signature is enough. */
  ratifiesAfter?: number;
  ratified?: true;
  /** Ratification failed at home: it counts no longer. */
  refused?: true;
  /** The text is in effect for it. */
  effective?: true;
}

/** What a delegation says to a reservation of another one. */
export interface Objection {
  /** Who objects, and to whose reservation on what. */
  delegation: DelegationId;
  to: DelegationId;
  address: Address;
  text: string;
  /** The text does not hold between the two. */
  precludes: boolean;
  played: number;
}

/** Why a text did not take effect: too few signed, one was not ratified, the exercise was over, or the facilitator. */
export type EndOfSigning = 'signatures' | 'ratification' | 'endex' | 'control';

/** The signing of an adopted text. */
export interface Signing {
  proposal: string;
  /** Who may sign, fixed when it opens. */
  invited: DelegationId[];
  /** How many signatures it takes, and whose must be among them. */
  least: number;
  required: DelegationId[];
  /** A signature counts once it is ratified. */
  ratification?: true;
  /** Exercise time, ms. */
  openedAt: number;
  /** Exercise time, ms; absent: it lies open until ENDEX. */
  closesAt?: number;
  /** Exercise time in ms at which nobody could sign any more. */
  closedAt?: number;
  signatures: Record<DelegationId, Signature>;
  objections: Objection[];
  outcome?: 'inEffect' | 'lapsed';
  /** Exercise time, ms, of the outcome. */
  settledAt?: number;
  ended?: EndOfSigning;
}
