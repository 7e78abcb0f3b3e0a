import type { DecisionRule } from '../exercise/schema.ts';
import type { BallotPlan, Choice, Counts, Question, Vote, VotingMethod } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface VoteEvents {
  /** `plan`: the questions of the text, where there are several. `proposal` is empty for a motion. */
  voteOpened: {
    id: string;
    proposal: string;
    question?: Question;
    motion?: string;
    vetoes?: true;
    rule: DecisionRule;
    method?: VotingMethod;
    parties?: DelegationId[];
    quorum?: number;
    again?: true;
    electorate: DelegationId[];
    openedAt: number;
    closesAt: number;
    plan?: BallotPlan;
  };
  /** Told to the delegation itself. `seats`: what each of its seats said, where several vote. */
  ballotCast: { vote: string; delegation: DelegationId; choice: Choice; by: SeatId; seats?: Record<SeatId, Choice> };
  /** In an open vote everybody hears each ballot. */
  ballotCalled: { vote: string; delegation: DelegationId; choice: Choice };
  /** As many yes as no: the chair may decide until then. */
  voteTied: { vote: string; ballots: Record<DelegationId, Choice | 'absent'>; counts?: Counts; until: number };
  tieBroken: { vote: string; choice: 'yes' | 'no'; by: SeatId };
  /** The number that decided a tie by lot, 0 … 1; below a half is yes. Control only. */
  lotDrawn: { vote: string; drawn: number };
  /** `ballots` is empty and `counts` are told after a secret vote. */
  voteClosed: {
    vote: string;
    outcome: 'passed' | 'failed';
    ballots: Record<DelegationId, Choice | 'absent'>;
    counts?: Counts;
    because?: NonNullable<Vote['because']>;
    text?: NonNullable<Vote['text']>;
    played: number;
  };
  voteExplained: { vote: string; delegation: DelegationId; text: string; by: SeatId; played: number };
}

export const voteEvolvers: Evolvers<VoteEvents> = {
  voteOpened(session, { plan, ...vote }) {
    session.votes[vote.id] ??= vote;
    const proposal = own(session.proposals, vote.proposal);
    if (!proposal) return;
    proposal.stage = 'voting';
    if (plan) proposal.ballot = plan;
    const amendment = vote.question?.on === 'amendment' ? own(session.amendments ?? {}, vote.question.amendment) : undefined;
    if (amendment?.stage === 'tabled') amendment.stage = 'voting';
  },
  ballotCast(session, { vote, delegation, choice, by, seats }, { at }) {
    inner(session.ballots, vote)[delegation] = { choice, by, at, ...(seats === undefined ? {} : { seats }) };
  },
  ballotCalled(session, { vote, delegation, choice }) {
    const open = own(session.votes, vote);
    if (open) open.called = { ...open.called, [delegation]: choice };
  },
  voteTied(session, { vote, ballots, counts, until }) {
    const open = own(session.votes, vote);
    if (!open) return;
    open.ballots = ballots;
    if (counts) open.counts = counts;
    open.tiedUntil = until;
  },
  tieBroken(session, { vote, choice }) {
    const open = own(session.votes, vote);
    if (open) open.casting = choice;
  },
  lotDrawn(session, { vote, drawn }) {
    session.lots ??= {};
    session.lots[vote] = drawn;
  },
  voteClosed(session, { vote, outcome, ballots, counts, because, text, played }) {
    const open = own(session.votes, vote);
    if (!open) return;
    open.outcome = outcome;
    open.ballots = ballots;
    open.closedAt = played;
    if (counts) open.counts = counts;
    if (because) open.because = because;
    if (text) open.text = text;
    const proposal = own(session.proposals, open.proposal);
    if (!proposal) return;
    const isOfPart = open.question !== undefined && open.question.on !== 'text';
    if (isOfPart) proposal.partlyVoted = true;
    if (isOfPart && !text) return;
    proposal.stage = text ?? (outcome === 'passed' ? 'adopted' : 'rejected');
    delete proposal.ballot;
  },
  voteExplained(session, { vote, delegation, text, by }, { at }) {
    session.explanations ??= {};
    const given = inner(session.explanations, vote);
    given[delegation] ??= { text, by, at };
  },
};
