import type { Moment, Noted, Rating } from '../model/observation.ts';
import type { SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** The evaluators' judgements: the control room's alone. */
export interface ObservationEvents {
  observationRecorded: { id: string; by: SeatId; moment: Moment } & Noted;
  observationAmended: { id: string; by: SeatId } & Noted;
  observationWithdrawn: { id: string; by: SeatId };
  taskRated: { task: number; by: SeatId; rating?: Rating; note?: string; evidence: string[] };
}

export const observationEvolvers: Evolvers<ObservationEvents> = {
  observationRecorded(session, { id, by, moment, ...noted }) {
    session.observations ??= {};
    session.observations[id] ??= { id, by, moment, ...noted, earlier: [] };
  },
  observationAmended(session, { id, by, ...noted }, { at }) {
    const known = own(session.observations ?? {}, id);
    if (!known || !session.observations) return;
    const { earlier, moment, by: first, id: _id, withdrawnAt: _withdrawn, ...said } = known;
    session.observations[id] = { id, by: first, moment, ...noted, earlier: [...earlier, { ...said, by, at }] };
  },
  observationWithdrawn(session, { id }, { at }) {
    const known = own(session.observations ?? {}, id);
    if (known && session.observations) session.observations[id] = { ...known, withdrawnAt: at };
  },
  taskRated(session, { task, by, ...judged }, { at }) {
    session.guide ??= {};
    const known = session.guide[task];
    const { earlier = [], task: _task, ...was } = known ?? {};
    // Only a judgement that was there becomes history.
    const kept = known ? [...earlier, was as Omit<typeof known, 'earlier' | 'task'>] : earlier;
    session.guide[task] = { task, by, at, ...judged, earlier: kept };
  },
};
