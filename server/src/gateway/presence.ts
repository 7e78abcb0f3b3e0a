import { FACILITATOR, isAppointed, isControlSeat, type Presence, type SeatId } from '@demarche/shared';
import type { Timepiece } from '../room/timepiece.ts';

/** Changes are told together, this long after the first, in ms. */
const TOGETHER = 500;

/** Who is told of whom: the control room of everybody; all others neither of controllers beside the lead nor of observers. [CTL-3] */
export type Circle = 'control' | 'table';
export const circleOf = (seat: SeatId): Circle => (isControlSeat(seat) ? 'control' : 'table');
const isShown = (circle: Circle) => (seat: SeatId) => circle === 'control' || seat === FACILITATOR || !isAppointed(seat);

/** Who is here: counted per seat, since a seat may be open in two tabs. Which seats of the table are here is public. */
export class Attendance {
  readonly #seats = new Map<string, Map<SeatId, number>>();
  readonly #pending = new Map<string, () => void>();
  readonly #time: Timepiece;
  readonly #tell: (session: string, circle: Circle, presence: Presence) => void;

  constructor(time: Timepiece, tell: (session: string, circle: Circle, presence: Presence) => void) {
    this.#time = time;
    this.#tell = tell;
  }

  of(session: string, circle: Circle): Presence {
    return { online: [...(this.#seats.get(session)?.keys() ?? [])].filter(isShown(circle)).sort() };
  }

  isEmpty(session: string): boolean {
    return !this.#seats.has(session);
  }

  came(session: string, seat: SeatId): void {
    const seats = this.#seats.get(session) ?? new Map<SeatId, number>();
    this.#seats.set(session, seats);
    const count = seats.get(seat) ?? 0;
    seats.set(seat, count + 1);
    if (count === 0) this.#changed(session, seat);
  }

  left(session: string, seat: SeatId): void {
    const seats = this.#seats.get(session);
    const count = seats?.get(seat) ?? 0;
    if (!seats || count === 0) return;
    if (count > 1) {
      seats.set(seat, count - 1);
      return;
    }
    seats.delete(seat);
    if (seats.size === 0) this.#seats.delete(session);
    this.#changed(session, seat);
  }

  /** Each circle hears at a time of its own: not even a frame that says nothing new tells the table of a controller. */
  #changed(session: string, seat: SeatId): void {
    this.#tellSoon(session, 'control');
    if (isShown('table')(seat)) this.#tellSoon(session, 'table');
  }

  #tellSoon(session: string, circle: Circle): void {
    const key = `${session} ${circle}`;
    if (this.#pending.has(key)) return;
    const tell = () => {
      this.#pending.delete(key);
      this.#tell(session, circle, this.of(session, circle));
    };
    this.#pending.set(key, this.#time.after(TOGETHER, tell));
  }
}
