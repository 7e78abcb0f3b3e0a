import type { Rfi, RfiReply } from '../model/rfi.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** Told to the delegation that asks, but for the reply as it was written, which is the control room's. */
export interface RfiEvents {
  rfiAsked: Pick<Rfi, 'id' | 'delegation' | 'by' | 'text' | 'about' | 'follows' | 'played'>;
  rfiTaken: { id: string; played: number };
  rfiReplied: RfiReply & { id: string };
  rfiAnswered: { id: string; text: string; played: number };
  rfiDeclined: { id: string; why: string; played: number };
  rfiWithdrawn: { id: string; played: number };
}

export const rfiEvolvers: Evolvers<RfiEvents> = {
  rfiAsked(session, asked, { at, to }) {
    session.rfis ??= {};
    session.rfis[asked.id] = { ...asked, at, stage: 'open' };
    if (to) session.heardBy[`rfi:${asked.id}`] = to;
  },
  rfiTaken(session, { id, played }) {
    const rfi = own(session.rfis ?? {}, id);
    if (rfi) rfi.takenAt ??= played;
  },
  rfiReplied(session, { id, ...reply }) {
    session.rfiReplies ??= {};
    session.rfiReplies[id] = reply;
  },
  rfiAnswered(session, { id, text: answer, played: settledAt }) {
    const rfi = own(session.rfis ?? {}, id);
    if (rfi) Object.assign(rfi, { stage: 'answered', answer, settledAt });
  },
  rfiDeclined(session, { id, why, played: settledAt }) {
    const rfi = own(session.rfis ?? {}, id);
    if (rfi) Object.assign(rfi, { stage: 'declined', why, settledAt });
  },
  rfiWithdrawn(session, { id, played: settledAt }) {
    const rfi = own(session.rfis ?? {}, id);
    if (rfi) Object.assign(rfi, { stage: 'withdrawn', settledAt });
  },
};
