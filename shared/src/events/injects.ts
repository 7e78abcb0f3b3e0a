import type { Inject } from '../exercise/schema.ts';
import type { Delivery, PendingDelivery } from '../model/msel.ts';
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
  /** First delivery; wordings that go out later are in `pending`. Exercise times in ms. */
  injectDelivered: {
    inject: string;
    how: 'clock' | 'trigger' | 'hand';
    by: SeatId;
    deliveries: Delivery[];
    pending: PendingDelivery[];
    deliveredAt: number;
    expectedBy?: number;
  };
  /** A delayed wording went out. */
  injectFollowed: { inject: string; recipients: number[]; deliveries: Delivery[] };
  /** A first controller asks for the release of an inject that takes two. */
  releaseAsked: { inject: string; by: SeatId; played: number };
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
  injectDelivered(session, { inject, how, by, deliveries, pending, deliveredAt, expectedBy }) {
    const state = own(session.msel, inject);
    if (!state) return;
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
  injectFollowed(session, { inject, recipients, deliveries }) {
    const state = own(session.msel, inject);
    if (!state) return;
    state.pending = state.pending.filter((one) => !recipients.includes(one.recipient));
    state.deliveries = [...state.deliveries, ...deliveries];
  },
  releaseAsked(session, { inject, by, played }) {
    const state = own(session.msel, inject);
    if (state) state.release = { by, played };
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
