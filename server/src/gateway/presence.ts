import type { Presence, SeatId } from '@demarche/shared';
import type { Timepiece } from '../room/timepiece.ts';

/** Changes are told together, this long after the first, in ms. */
const TOGETHER = 500;

/** Who is here: counted per seat, since a seat may be open in two tabs. Which seats are here is public. */
export class Attendance {
  readonly #seats = new Map<string, Map<SeatId, number>>();
  readonly #pending = new Map<string, () => void>();
  readonly #time: Timepiece;
  readonly #tell: (session: string, presence: Presence) => void;

  constructor(time: Timepiece, tell: (session: string, presence: Presence) => void) {
    this.#time = time;
    this.#tell = tell;
  }

  of(session: string): Presence {
    return { online: [...(this.#seats.get(session)?.keys() ?? [])].sort() };
  }

  isEmpty(session: string): boolean {
    return !this.#seats.has(session);
  }

  came(session: string, seat: SeatId): void {
    const seats = this.#seats.get(session) ?? new Map<SeatId, number>();
    this.#seats.set(session, seats);
    const count = seats.get(seat) ?? 0;
    seats.set(seat, count + 1);
    if (count === 0) this.#tellSoon(session);
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
    this.#tellSoon(session);
  }

  #tellSoon(session: string): void {
    if (this.#pending.has(session)) return;
    const tell = () => {
      this.#pending.delete(session);
      this.#tell(session, this.of(session));
    };
    this.#pending.set(session, this.#time.after(TOGETHER, tell));
  }
}
