import type { Continued, Correction, Fork } from '../model/correction.ts';
import type { CrisisBook } from '../model/crisis.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface CorrectionEvents {
  /** The record; what it changes follows it. Control only. */
  factCorrected: Correction;
  /** A mechanism stands as it would stand. Told to whoever knows of it. */
  mechanismCorrected: { id: string; state: MechanismState };
  /** A crisis that was closed is live again; told to each circle that knows of it. */
  crisisReopened: { slot: string; played: number };
  /** The record of a crisis as it would be; none where it would not have broken out. Control only. */
  crisisRebooked: { crisis: string; book?: CrisisBook };
  /** Everybody hears that a vote was miscounted. */
  voteCorrected: { vote: string; outcome: 'passed' | 'failed'; played: number };
  /** This log began as another's. Control only. */
  sessionForked: Fork;
  /** Play goes on elsewhere: everybody is told where. */
  sessionContinued: Continued;
}

export const correctionEvolvers: Evolvers<CorrectionEvents> = {
  factCorrected(session, correction) {
    session.corrections = { ...session.corrections, [correction.id]: correction };
  },
  mechanismCorrected(session, { id, state }) {
    if (session.mechanisms && own(session.mechanisms, id)) session.mechanisms[id] = state;
  },
  crisisReopened(session, { slot, played }) {
    const sight = own(session.crises ?? {}, slot);
    if (!sight || !session.crises) return;
    const { ended: _ended, ...rest } = sight;
    session.crises[slot] = { ...rest, played };
  },
  crisisRebooked(session, { crisis, book }) {
    session.crisisBooks ??= {};
    if (book) session.crisisBooks[crisis] = book;
    else delete session.crisisBooks[crisis];
  },
  voteCorrected(session, { vote, outcome }) {
    const closed = own(session.votes, vote);
    if (!closed) return;
    closed.outcome = outcome;
    closed.corrected = true;
    const proposal = own(session.proposals, closed.proposal);
    if (proposal) proposal.stage = outcome === 'passed' ? 'adopted' : 'rejected';
  },
  sessionForked(session, fork) {
    session.forked = fork;
  },
  sessionContinued(session, continued) {
    session.continued = continued;
  },
};
