import type { DecisionRule } from '../exercise/schema.ts';
import type { Choice, Clause, TextMechanism } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface ProposalEvents {
  proposalTabled: {
    id: string;
    number: number;
    title: string;
    clauses: Clause[];
    mechanisms?: TextMechanism[];
    sponsor: DelegationId;
    by: SeatId;
    played: number;
  };
  /** `amendment`: what it carries out, where it was not the sponsor's own revision. */
  proposalRevised: { id: string; title: string; clauses: Clause[]; mechanisms?: TextMechanism[]; amendment?: string };
  proposalWithdrawn: { id: string };
  voteOpened: { id: string; proposal: string; rule: DecisionRule; electorate: DelegationId[]; openedAt: number; closesAt: number };
  /** Told to the delegation itself until the vote closes. */
  ballotCast: { vote: string; delegation: DelegationId; choice: Choice; by: SeatId };
  voteClosed: { vote: string; outcome: 'passed' | 'failed'; ballots: Record<DelegationId, Choice | 'absent'>; played: number };
}

export const proposalEvolvers: Evolvers<ProposalEvents> = {
  proposalTabled(session, proposal, { at }) {
    session.proposals[proposal.id] ??= { ...proposal, stage: 'tabled', version: 1, versions: [], at };
  },
  proposalRevised(session, { id, title, clauses, mechanisms }, { at }) {
    const proposal = own(session.proposals, id);
    if (!proposal) return;
    const was = proposal.mechanisms === undefined ? {} : { mechanisms: proposal.mechanisms };
    proposal.versions = [...proposal.versions, { title: proposal.title, clauses: proposal.clauses, ...was, at: proposal.at }];
    proposal.title = title;
    proposal.clauses = clauses;
    if (mechanisms === undefined) delete proposal.mechanisms;
    else proposal.mechanisms = mechanisms;
    proposal.version += 1;
    proposal.at = at;
  },
  proposalWithdrawn(session, { id }) {
    const proposal = own(session.proposals, id);
    if (proposal) proposal.stage = 'withdrawn';
  },
  voteOpened(session, vote) {
    session.votes[vote.id] ??= { ...vote };
    const proposal = own(session.proposals, vote.proposal);
    if (proposal) proposal.stage = 'voting';
  },
  ballotCast(session, { vote, delegation, choice, by }, { at }) {
    const ballots = inner(session.ballots, vote);
    ballots[delegation] = { choice, by, at };
  },
  voteClosed(session, { vote, outcome, ballots, played }) {
    const open = own(session.votes, vote);
    if (!open) return;
    open.outcome = outcome;
    open.ballots = ballots;
    open.closedAt = played;
    const proposal = own(session.proposals, open.proposal);
    if (proposal) proposal.stage = outcome === 'passed' ? 'adopted' : 'rejected';
  },
};
