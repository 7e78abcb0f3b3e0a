import type { Address, Amendment, AmendmentStage, Coding } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface AmendmentEvents {
  amendmentTabled: Omit<Amendment, 'stage' | 'at'>;
  /** By the sponsor or a co-sponsor of the text. */
  amendmentApproved: { id: string; delegation: DelegationId };
  amendmentSettled: { id: string; stage: Exclude<AmendmentStage, 'tabled' | 'voting'>; played: number };
  /** How the facilitator reads a free clause; without a coding it is taken back. */
  clauseCoded: { proposal: string; clause: string; coding?: Coding; why: string };
  /** The parts in which a text is voted; none: as a whole again. */
  questionDivided: { proposal: string; parts: Address[][] };
}

export const amendmentEvolvers: Evolvers<AmendmentEvents> = {
  amendmentTabled(session, amendment, { at }) {
    session.amendments ??= {};
    if (!own(session.amendments, amendment.id)) session.amendments[amendment.id] = { ...amendment, stage: 'tabled', at };
  },
  amendmentApproved(session, { id, delegation }) {
    const amendment = own(session.amendments ?? {}, id);
    if (amendment && !amendment.approvals.includes(delegation)) amendment.approvals = [...amendment.approvals, delegation];
  },
  amendmentSettled(session, { id, stage }) {
    const amendment = own(session.amendments ?? {}, id);
    if (amendment) amendment.stage = stage;
  },
  clauseCoded(session, { proposal, clause, coding }) {
    const text = own(session.proposals, proposal);
    if (!text) return;
    text.clauses = text.clauses.map((one) => {
      if (one.id !== clause) return one;
      const { coding: _former, ...bare } = one;
      return coding === undefined ? bare : { ...bare, coding };
    });
  },
  questionDivided(session, { proposal, parts }) {
    const text = own(session.proposals, proposal);
    if (!text) return;
    if (parts.length === 0) delete text.division;
    else text.division = parts;
  },
};
