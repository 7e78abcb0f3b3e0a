import type { Annex } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { withOrWithout } from './drafts.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** All of it is told to the annex's readers alone. */
export interface AnnexEvents {
  /** The whole annex with every version, so that whoever is let in today folds what earlier readers have. */
  annexWritten: Omit<Annex, 'stage'>;
  /** A reader agrees to what it says now, or takes that back. */
  annexInitialled: { id: string; delegation: DelegationId; by: SeatId; stands: boolean; played: number };
  annexWithdrawn: { id: string; by: SeatId; played: number };
  /** It stands with its text; its mechanisms are told by themselves. */
  annexAdopted: { id: string; played: number };
  /** Its text did not come about, or not all of its readers had agreed. */
  annexFallen: { id: string; played: number };
}

export const annexEvolvers: Evolvers<AnnexEvents> = {
  annexWritten(session, annex, { to }) {
    session.annexes ??= {};
    session.annexes[annex.id] = { ...annex, stage: 'open' };
    if (to) session.heardBy[`annex:${annex.id}`] = to;
  },
  annexInitialled(session, { id, delegation, stands }) {
    const annex = own(session.annexes ?? {}, id);
    if (annex) annex.initialled = withOrWithout(annex.initialled, delegation, stands);
  },
  annexWithdrawn: (session, { id }) => settle(session, id, 'withdrawn'),
  annexAdopted: (session, { id }) => settle(session, id, 'adopted'),
  annexFallen: (session, { id }) => settle(session, id, 'fallen'),
};

function settle(session: Session, id: string, stage: Annex['stage']): void {
  const annex = own(session.annexes ?? {}, id);
  if (annex) annex.stage = stage;
}
