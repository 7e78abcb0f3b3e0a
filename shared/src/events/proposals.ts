import type { Clause, TextMechanism } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface ProposalEvents {
  proposalTabled: {
    id: string;
    number: number;
    title: string;
    clauses: Clause[];
    mechanisms?: TextMechanism[];
    sponsor: DelegationId;
    cosponsors?: DelegationId[];
    by: SeatId;
    played: number;
  };
  /** `amendment`: what it carries out, where it was not the sponsor's own revision. */
  proposalRevised: { id: string; title: string; clauses: Clause[]; mechanisms?: TextMechanism[]; amendment?: string };
  proposalWithdrawn: { id: string };
}

export const proposalEvolvers: Evolvers<ProposalEvents> = {
  proposalTabled(session, proposal, { at }) {
    session.proposals[proposal.id] ??= { ...proposal, stage: 'tabled', version: 1, versions: [], at };
  },
  proposalRevised(session, { id, title, clauses, mechanisms, amendment }, { at }) {
    const proposal = own(session.proposals, id);
    if (!proposal) return;
    const was = {
      ...(proposal.mechanisms === undefined ? {} : { mechanisms: proposal.mechanisms }),
      ...(proposal.through === undefined ? {} : { through: proposal.through }),
    };
    proposal.versions = [...proposal.versions, { title: proposal.title, clauses: proposal.clauses, ...was, at: proposal.at }];
    proposal.title = title;
    proposal.clauses = clauses;
    if (mechanisms === undefined) delete proposal.mechanisms;
    else proposal.mechanisms = mechanisms;
    if (amendment === undefined) delete proposal.through;
    else proposal.through = amendment;
    proposal.version += 1;
    proposal.at = at;
  },
  proposalWithdrawn(session, { id }) {
    const proposal = own(session.proposals, id);
    if (proposal) proposal.stage = 'withdrawn';
  },
};
