import type { CrisisBook, CrisisSight, CrisisStep, EndOfCrisis } from '../model/crisis.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface CrisisEvents {
  /** A circle of readers learns of a crisis, as it stands. */
  crisisTold: { slot: string; sight: Omit<CrisisSight, 'history'> };
  crisisMoved: { slot: string; rung: number; played: number };
  crisisClosed: { slot: string; because: EndOfCrisis; played: number };
  /** The rest is the control room's. */
  /** T and S of the parties, for a world that keeps no relation between them. */
  crisisOpened: { crisis: string; momentum: number; attribution: number; T: number; S: number };
  crisisStepped: { crisis: string; step: CrisisStep };
  crisisShifted: { crisis: string; momentum?: number; attribution?: number };
  /** A step fell due while the crisis waited for the facilitator. */
  crisisHeldUp: { crisis: string };
  crisisAwaits: { crisis: string; rung: number; by?: string; order?: string };
  /** The facilitator has said whether the rung is reached. */
  crisisConfirmed: { crisis: string; confirmed: boolean; why?: string };
}

const booked = (session: Session, crisis: string, change: (book: CrisisBook) => Partial<CrisisBook>): void => {
  const book = own(session.crisisBooks ?? {}, crisis);
  if (book && session.crisisBooks) session.crisisBooks[crisis] = { ...book, ...change(book) };
};

export const crisisEvolvers: Evolvers<CrisisEvents> = {
  crisisTold(session, { slot, sight }, { to }) {
    session.crises ??= {};
    session.crises[slot] = { ...sight, history: [[sight.played, sight.rung]] };
    if (to) session.heardBy[`crisis:${slot}`] = to;
  },
  crisisMoved(session, { slot, rung, played }) {
    const sight = own(session.crises ?? {}, slot);
    if (!sight || !session.crises) return;
    session.crises[slot] = {
      ...sight,
      was: sight.rung,
      rung,
      peak: Math.max(sight.peak, rung),
      played,
      history: [...sight.history, [played, rung]],
    };
  },
  crisisClosed(session, { slot, because, played }) {
    const sight = own(session.crises ?? {}, slot);
    if (sight && session.crises) session.crises[slot] = { ...sight, ended: because, played };
  },
  crisisOpened(session, { crisis, momentum, attribution, T, S }) {
    session.crisisBooks ??= {};
    session.crisisBooks[crisis] ??= { momentum, attribution, T, S, steps: [] };
  },
  crisisStepped(session, { crisis, step }) {
    booked(session, crisis, ({ steps }) => ({ steps: [...steps, step], T: step.T, S: step.S }));
  },
  crisisShifted(session, { crisis, momentum, attribution }) {
    booked(session, crisis, () => ({
      ...(momentum === undefined ? {} : { momentum }),
      ...(attribution === undefined ? {} : { attribution }),
    }));
  },
  crisisHeldUp(session, { crisis }) {
    booked(session, crisis, ({ owed = 0 }) => ({ owed: owed + 1 }));
  },
  crisisAwaits(session, { crisis, rung, by, order }) {
    booked(session, crisis, () => ({
      awaiting: rung,
      asked: { ...(by === undefined ? {} : { by }), ...(order === undefined ? {} : { order }) },
    }));
  },
  crisisConfirmed(session, { crisis }) {
    const book = own(session.crisisBooks ?? {}, crisis);
    if (!book || !session.crisisBooks) return;
    const { awaiting: _awaiting, asked: _asked, owed: _owed, ...rest } = book;
    session.crisisBooks[crisis] = rest;
  },
};
