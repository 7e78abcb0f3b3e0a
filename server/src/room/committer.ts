import type { Logger } from 'pino';
import type { AppendResult, EventStore } from '../store/port.ts';
import type { Room } from './room.ts';

/** One commit for everything that arrived in the same tick, whichever room it is for. */
export class Committer {
  readonly #store: EventStore;
  readonly #log: Logger;
  #waiting = new Set<Room>();
  #under: Promise<void> | undefined;

  constructor(store: EventStore, log: Logger) {
    this.#store = store;
    this.#log = log;
  }

  readonly enlist = (room: Room): void => {
    this.#waiting.add(room);
    // After this tick's sockets were read; while a commit is under way, after that.
    this.#under ??= new Promise((done) => setImmediate(() => this.#commit().finally(() => this.#next(done))));
  };

  /** Fulfilled when nothing waits and nothing is under way. */
  async drained(): Promise<void> {
    while (this.#under) await this.#under;
  }

  #next(done: () => void): void {
    this.#under = undefined;
    for (const room of this.#waiting) this.enlist(room);
    done();
  }

  async #commit(): Promise<void> {
    const rooms = [...this.#waiting];
    this.#waiting = new Set();
    const drafts = rooms.map((room) => ({ room, batch: room.draft() }));
    const empty = drafts.filter(({ batch }) => batch.events.length === 0 && batch.commands.length === 0);
    for (const { room } of empty) room.settle();
    const full = drafts.filter((draft) => !empty.includes(draft));
    if (full.length === 0) return;
    const results = await this.#append(full.map(({ batch }) => batch));
    for (const [index, { room, batch }] of full.entries()) {
      const result = results[index] ?? 'failed';
      if (result === 'stored') room.settle();
      else room.recover(result, await this.#beyond(batch.session, batch.position));
    }
  }

  async #append(batches: Parameters<EventStore['append']>[0]): Promise<(AppendResult | 'failed')[]> {
    try {
      return await this.#store.append(batches);
    } catch (error) {
      this.#log.error({ error: String(error), sessions: batches.length }, 'the store could not keep a commit; its commands are refused');
      return [];
    }
  }

  /** What the store has that the room has not: after a failure, usually nothing. */
  async #beyond(session: string, position: number) {
    try {
      return { tail: await this.#store.read(session, position), commands: await this.#store.commands(session) };
    } catch (error) {
      this.#log.error({ error: String(error), session }, 'the store could not be read');
      return { tail: [] };
    }
  }
}
