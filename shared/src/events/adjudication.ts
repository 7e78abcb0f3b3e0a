import type { Adjudication, AdjudicationMode, Argument, Hearing, Outcome, Throw, Weighed } from '../model/adjudication.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface AdjudicationEvents {
  /** Orders of a turn wait for their outcome; told to everybody, and so is that all were published. */
  outcomesAwaited: { turn: number; index: number; played: number };
  outcomesPublished: { turn: number; played: number };
  /** What waits, in the sequence in which it will be carried out. Control only, as all that follows until the hearings. */
  adjudicationsOpened: { adjudications: Adjudication[] };
  adjudicationModeSet: { adjudication: string; mode: AdjudicationMode; by: SeatId };
  estimateGiven: { adjudication: string; by: SeatId; p: number };
  diceThrown: { adjudication: string; thrown: Throw; weighed: Weighed[]; by: SeatId };
  outcomeAccepted: { adjudication: string; outcome: Outcome };
  outcomeOverridden: { adjudication: string; outcome: Outcome };
  /** Told to those who are heard. */
  hearingOpened: Hearing;
  /** Told to all who are heard, or to the delegation itself. */
  argumentMade: { hearing: string; point: Argument; by: SeatId };
  /** Told to the delegation itself. */
  chanceJudged: { hearing: string; delegation: DelegationId; by: SeatId; p?: number; choice?: 'yes' | 'no' };
  /** Told to those who are heard. With a text, this is what is to be agreed from now on. */
  outcomeAgreed: { hearing: string; delegation: DelegationId; by: SeatId; agrees: boolean; text?: string };
  hearingClosed: { hearing: string };
}

export const adjudicationEvolvers: Evolvers<AdjudicationEvents> = {
  outcomesAwaited(session, { turn, index, played }) {
    session.awaited ??= {};
    session.awaited[turn] = { index, since: played };
  },
  outcomesPublished(session, { turn, played }) {
    const awaited = own(session.awaited ?? {}, turn);
    if (awaited) session.awaited![turn] = { ...awaited, publishedAt: played };
  },
  adjudicationsOpened(session, { adjudications }) {
    session.adjudications ??= {};
    for (const one of adjudications) session.adjudications[one.id] = one;
  },
  adjudicationModeSet(session, { adjudication, mode }) {
    // An outcome that was accepted was one of the other way of deciding.
    change(session, adjudication, ({ outcome: _outcome, ...one }) => ({ ...one, mode }));
  },
  estimateGiven(session, { adjudication, by, p }) {
    change(session, adjudication, (one) => ({ ...one, estimates: { ...one.estimates, [by]: p } }));
  },
  diceThrown(session, { adjudication, thrown, weighed }) {
    change(session, adjudication, (one) => ({ ...one, thrown, ...(weighed.length > 0 ? { weighed } : {}) }));
  },
  outcomeAccepted(session, { adjudication, outcome }) {
    change(session, adjudication, (one) => ({ ...one, outcome }));
  },
  outcomeOverridden(session, { adjudication, outcome }) {
    change(session, adjudication, (one) => ({ ...one, overridden: [...(one.overridden ?? []), outcome] }));
  },
  hearingOpened(session, hearing, { to }) {
    session.hearings ??= {};
    session.hearings[hearing.id] = hearing;
    if (to) session.heardBy[`hearing:${hearing.id}`] = to;
  },
  argumentMade(session, { hearing, point }) {
    const heard = own(session.hearings ?? {}, hearing);
    if (!heard) return;
    if (heard.open) {
      session.hearings![hearing] = { ...heard, points: [...heard.points, point] };
      return;
    }
    const pleas = pleasOf(session, hearing);
    const plea = own(pleas, point.delegation) ?? { points: [] };
    pleas[point.delegation] = { ...plea, points: [...plea.points, point] };
  },
  chanceJudged(session, { hearing, delegation, p, choice }) {
    if (!own(session.hearings ?? {}, hearing)) return;
    const pleas = pleasOf(session, hearing);
    pleas[delegation] = { points: [], ...(p === undefined ? {} : { p }), ...(choice === undefined ? {} : { choice }) };
  },
  outcomeAgreed(session, { hearing, delegation, agrees, text }) {
    const heard = own(session.hearings ?? {}, hearing);
    if (!heard) return;
    // Another text is agreed by nobody yet but whoever wrote it.
    const before = text === undefined ? heard.agreed.filter((one) => one !== delegation) : [];
    session.hearings![hearing] = {
      ...heard,
      ...(text === undefined ? {} : { text }),
      agreed: agrees ? [...before, delegation] : before,
    };
  },
  hearingClosed(session, { hearing }) {
    const heard = own(session.hearings ?? {}, hearing);
    if (heard) session.hearings![hearing] = { ...heard, closed: true };
  },
};

function change(session: Session, id: string, changed: (one: Adjudication) => Adjudication): void {
  const one = own(session.adjudications ?? {}, id);
  if (one) session.adjudications![id] = changed(one);
}

function pleasOf(session: Session, hearing: string) {
  session.pleas ??= {};
  return inner(session.pleas, hearing);
}
