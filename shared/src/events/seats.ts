import type { SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface SeatEvents {
  seatTaken: { seat: SeatId; holder: string };
  seatVacated: { seat: SeatId };
  readinessChanged: { seat: SeatId; ready: boolean };
  autopilotChanged: { seat: SeatId; autopilot: boolean };
}

export const seatEvolvers: Evolvers<SeatEvents> = {
  seatTaken(session, { seat, holder }) {
    const state = own(session.seats, seat);
    if (!state) return;
    state.holder = holder;
    state.autopilot = false;
    delete state.absent;
  },
  seatVacated(session, { seat }) {
    const state = own(session.seats, seat);
    if (!state) return;
    delete state.holder;
    delete state.absent;
    state.ready = false;
  },
  readinessChanged(session, { seat, ready }) {
    const state = own(session.seats, seat);
    if (state) state.ready = ready;
  },
  autopilotChanged(session, { seat, autopilot }) {
    const state = own(session.seats, seat);
    if (state) state.autopilot = autopilot;
  },
};
