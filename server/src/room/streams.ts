import { isControl, type LogEvent, mayRead, type SeatId, type ToldEvent, tell, type Viewer, viewerOf } from '@demarche/shared';

/** The same new events, at the same positions, for one or more seats. */
export interface News {
  seats: SeatId[];
  from: number;
  events: (ToldEvent | LogEvent)[];
}

interface Stream {
  viewer: Viewer;
  events: (ToldEvent | LogEvent)[];
}

/**
 * What each seat has been told, at positions of its own. A stream is built when its seat first comes and
 * grows by what is new, so telling does not cost more as the log gets longer. [SEC-2]
 */
export class Streams {
  readonly #log: readonly LogEvent[];
  readonly #streams = new Map<SeatId, Stream>();

  /** The log is the room's own: it may grow, and `grow` says by what. */
  constructor(log: readonly LogEvent[]) {
    this.#log = log;
  }

  of(seat: SeatId): readonly (ToldEvent | LogEvent)[] {
    const known = this.#streams.get(seat);
    if (known) return known.events;
    const viewer = viewerOf(seat);
    const stream = { viewer, events: this.#log.filter((event) => mayRead(viewer, event.to)).map(isControl(viewer) ? same : tell) };
    this.#streams.set(seat, stream);
    return stream.events;
  }

  /** Takes in new events; seats that hear the same at the same position share one entry, to be encoded once. */
  grow(fresh: readonly LogEvent[]): News[] {
    const news = new Map<string, News>();
    const redacted = fresh.map(tell);
    for (const [seat, { viewer, events }] of this.#streams) {
      const heard: number[] = [];
      for (const [index, event] of fresh.entries()) if (mayRead(viewer, event.to)) heard.push(index);
      if (heard.length === 0) continue;
      const control = isControl(viewer);
      const from = events.length;
      for (const index of heard) events.push(control ? fresh[index]! : redacted[index]!);
      const key = `${control} ${from} ${heard.length === fresh.length ? 'all' : heard.join()}`;
      const alike = news.get(key);
      if (alike) alike.seats.push(seat);
      else news.set(key, { seats: [seat], from, events: events.slice(from) });
    }
    return [...news.values()];
  }
}

const same = (event: LogEvent): LogEvent => event;
