import type { SharedText } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface DraftEvents {
  /** The whole draft with every version, so that whoever is let in today folds what earlier readers have. Told to its readers alone. */
  draftShared: Omit<SharedText, 'proposal'>;
  /** A reader stands behind the draft, or no longer. Told to its readers. */
  draftCosponsored: { id: string; delegation: DelegationId; by: SeatId; stands: boolean; played: number };
  /** It lies on the table now, as this text. Told to its readers. */
  draftTabled: { id: string; proposal: string; played: number };
  /** A delegation stands behind a text on the table, or no longer. Public. */
  proposalCosponsored: { id: string; delegation: DelegationId; by: SeatId; stands: boolean; played: number };
}

export const draftEvolvers: Evolvers<DraftEvents> = {
  draftShared(session, draft, { to }) {
    session.drafts ??= {};
    session.drafts[draft.id] = { ...draft };
    if (to) session.heardBy[`draft:${draft.id}`] = to;
  },
  draftCosponsored(session, { id, delegation, stands }) {
    const draft = own(session.drafts ?? {}, id);
    if (draft) draft.cosponsors = withOrWithout(draft.cosponsors, delegation, stands);
  },
  draftTabled(session, { id, proposal }) {
    const draft = own(session.drafts ?? {}, id);
    if (draft) draft.proposal = proposal;
  },
  proposalCosponsored(session, { id, delegation, stands }) {
    const proposal = own(session.proposals, id);
    if (!proposal) return;
    const cosponsors = withOrWithout(proposal.cosponsors ?? [], delegation, stands);
    if (cosponsors.length > 0) proposal.cosponsors = cosponsors;
    else delete proposal.cosponsors;
  },
};

/** A list of delegations with one more at its end, or without one. */
export function withOrWithout(all: readonly DelegationId[], one: DelegationId, isIn: boolean): DelegationId[] {
  const others = all.filter((code) => code !== one);
  return isIn ? [...others, one] : others;
}
