import type { Explanation } from '../exercise/explain.ts';
import type { Inject } from '../exercise/schema.ts';
import type { Delivery, InjectState, PendingDelivery } from '../model/msel.ts';
import type { SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** All of these are the control room's alone. */
export interface InjectEvents {
  injectAdded: { inject: Inject; by: SeatId };
  injectEdited: { inject: Inject; by: SeatId };
  injectHeld: { inject: string; by: SeatId; why?: string };
  injectReleased: { inject: string; by: SeatId };
  injectSkipped: { inject: string; by: SeatId; why?: string };
  /** Another time. */
  injectRescheduled: { inject: string; when: NonNullable<Inject['when']>; by: SeatId };
  /** Put off on purpose. */
  injectDeferred: { inject: string; when: NonNullable<Inject['when']>; by: SeatId; why: string; played: number };
  /** What happened has made it pointless. */
  injectCancelled: { inject: string; by: SeatId; why: string };
  /** Let go by hand: it leaves at this server time, unless it is taken back. `to`: to these alone. */
  releaseArmed: { inject: string; by: SeatId; at: number; to?: string[] };
  /** `held`: its time or trigger had come meanwhile, and it is not to go out by itself. */
  injectTakenBack: { inject: string; by: SeatId; held?: true };
  /** First delivery; wordings that go out later are in `pending`. Exercise times in ms. */
  injectDelivered: {
    inject: string;
    how: 'clock' | 'trigger' | 'hand';
    by: SeatId;
    deliveries: Delivery[];
    pending: PendingDelivery[];
    deliveredAt: number;
    expectedBy?: number;
    /** Delivered to some alone: the recipients as they were split, and the indices of those left out. */
    to?: Inject['to'];
    withheld?: number[];
    /** What its conditions were. */
    because?: Explanation;
    /** The inject whose missed action let it go. */
    after?: string;
  };
  /** A delayed wording went out, or one to some who had been left out: then with the recipients as they are split now. */
  injectFollowed: { inject: string; recipients: number[]; deliveries: Delivery[]; to?: Inject['to']; withheld?: number[] };
  /** A first controller asks for the release of an inject that takes two. */
  releaseAsked: { inject: string; by: SeatId; played: number; to?: string[] };
  /** The lead, alone in the session, lets it go. */
  releasedAlone: { inject: string; by: SeatId; why: string };
  /** Its time or trigger has come, but it takes two people. */
  releaseAwaited: { inject: string; played: number };
  expectedActionMet: { inject: string; played: number };
  expectedActionMissed: { inject: string; played: number };
}

export const injectEvolvers: Evolvers<InjectEvents> = {
  injectAdded(session, { inject, by }) {
    session.msel[inject.id] ??= { inject, stage: 'planned', adHoc: true, edited: false, deliveries: [], pending: [], by };
  },
  injectEdited(session, { inject, by }) {
    const state = own(session.msel, inject.id);
    if (!state) return;
    state.inject = inject;
    state.edited = true;
    // Whoever asked for its release asked for another text.
    delete state.release;
    state.by = by;
  },
  injectHeld(session, { inject, by, why }) {
    const state = own(session.msel, inject);
    if (!state) return;
    state.stage = 'held';
    delete state.release;
    delete state.awaitsRelease;
    state.by = by;
    if (why === undefined) delete state.why;
    else state.why = why;
  },
  injectReleased(session, { inject, by }) {
    const state = own(session.msel, inject);
    if (!state) return;
    state.stage = 'planned';
    state.by = by;
    delete state.why;
  },
  injectSkipped(session, { inject, by, why }) {
    const state = own(session.msel, inject);
    if (!state) return;
    state.stage = 'skipped';
    delete state.release;
    delete state.awaitsRelease;
    state.by = by;
    if (why === undefined) delete state.why;
    else state.why = why;
  },
  injectRescheduled(session, { inject, when, by }) {
    const state = own(session.msel, inject);
    if (!state) return;
    moveTo(state, when);
    state.by = by;
  },
  injectDeferred(session, { inject, when, by, why, played }) {
    const state = own(session.msel, inject);
    if (!state) return;
    moveTo(state, when);
    state.stage = 'planned';
    state.deferred = { why, by, played };
    state.by = by;
    delete state.why;
  },
  injectCancelled(session, { inject, by, why }) {
    const state = own(session.msel, inject);
    if (!state) return;
    state.stage = 'cancelled';
    delete state.release;
    delete state.awaitsRelease;
    state.by = by;
    state.why = why;
  },
  releaseArmed(session, { inject, by, at, to }) {
    const state = own(session.msel, inject);
    if (state) state.leaving = to === undefined ? { by, at } : { by, at, to };
  },
  injectTakenBack(session, { inject, by, held }) {
    const state = own(session.msel, inject);
    if (!state) return;
    delete state.leaving;
    delete state.alone;
    state.by = by;
    if (!held) return;
    state.stage = 'held';
    delete state.awaitsRelease;
  },
  injectDelivered(session, { inject, how, by, deliveries, pending, deliveredAt, expectedBy, to, withheld, because, after }) {
    const state = own(session.msel, inject);
    if (!state) return;
    delete state.leaving;
    if (to && withheld) leaveOut(state, to, withheld);
    if (because) state.fired = because;
    if (after !== undefined) state.after = after;
    state.stage = 'delivered';
    delete state.awaitsRelease;
    state.how = how;
    state.by = by;
    state.deliveredAt = deliveredAt;
    state.deliveries = deliveries;
    state.pending = pending;
    delete state.why;
    if (expectedBy !== undefined) state.expectedBy = expectedBy;
  },
  injectFollowed(session, { inject, recipients, deliveries, to, withheld }) {
    const state = own(session.msel, inject);
    if (!state) return;
    if (to && withheld) {
      delete state.leaving;
      leaveOut(state, to, withheld);
    }
    state.pending = state.pending.filter((one) => !recipients.includes(one.recipient));
    state.deliveries = [...state.deliveries, ...deliveries];
  },
  releaseAsked(session, { inject, by, played, to }) {
    const state = own(session.msel, inject);
    if (state) state.release = to === undefined ? { by, played } : { by, played, to };
  },
  releasedAlone(session, { inject, why }) {
    const state = own(session.msel, inject);
    if (state) state.alone = why;
  },
  releaseAwaited(session, { inject, played }) {
    const state = own(session.msel, inject);
    if (state) state.awaitsRelease = played;
  },
  expectedActionMet(session, { inject }) {
    const state = own(session.msel, inject);
    if (state) state.expected = 'met';
  },
  expectedActionMissed(session, { inject }) {
    const state = own(session.msel, inject);
    if (state) state.expected = 'missed';
  },
};

/** Another time; the first that it had stays with it. [INJ-10] */
function moveTo(state: InjectState, when: NonNullable<Inject['when']>): void {
  state.original ??= state.inject.when ? { when: state.inject.when } : {};
  state.inject = { ...state.inject, when };
  delete state.awaitsRelease;
}

/** Who was told, and who may follow; two people have to agree on that anew. */
function leaveOut(state: InjectState, to: Inject['to'], withheld: number[]): void {
  state.inject = { ...state.inject, to };
  if (withheld.length > 0) state.withheld = withheld;
  else delete state.withheld;
  delete state.release;
}
