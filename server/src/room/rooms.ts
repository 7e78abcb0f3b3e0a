import { type Answer, type CommandInput, type CommandName, type Exercise, fold, forkOf, openSession, type SeatId } from '@demarche/shared';
import type { Logger } from 'pino';
import type { EventStore, SessionRecord, SessionRow } from '../store/port.ts';
import { Committer } from './committer.ts';
import { Room, standingOf } from './room.ts';
import type { Timepiece } from './timepiece.ts';
import { upCast } from './up-cast.ts';
import type { Watcher } from './watcher.ts';

/** A room nobody needs is let go after this long, in ms; the store has all of it. */
const IDLE_AFTER = 5 * 60_000;

/** The sessions under way, opened from the store when somebody needs them. */
export class Rooms {
  readonly #store: EventStore;
  readonly #time: Timepiece;
  readonly #log: Logger;
  readonly #watchers: Watcher[] = [];
  readonly #committer: Committer;
  readonly #open = new Map<string, Promise<Room | undefined>>();
  readonly #rooms = new Map<string, Room>();
  #stopSweeping: () => void;

  constructor(store: EventStore, time: Timepiece, log: Logger) {
    this.#store = store;
    this.#time = time;
    this.#log = log;
    this.#committer = new Committer(store, log);
    this.#stopSweeping = this.#sweepLater();
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  /** Rooms in memory just now. */
  get opened(): Iterable<Room> {
    return this.#rooms.values();
  }

  list(): Promise<SessionRow[]> {
    return this.#store.sessions();
  }

  /** A new session of an exercise, in its lobby. */
  async begin(record: Pick<SessionRecord, 'id' | 'code'>, exercise: Exercise, seed: string): Promise<Room> {
    const openedAt = this.#time.now();
    const { id, title } = exercise.meta;
    const whole = { ...record, exercise: id, title, turns: exercise.turns.length, openedAt };
    await this.#store.open(whole, openSession(exercise, seed, openedAt));
    return (await this.find(record.id))!;
  }

  /** A new session that begins as another did, with its log up to a position in one transaction. [FRK-1] */
  async fork(origin: Room, position: number, record: Pick<SessionRecord, 'id' | 'code'>): Promise<Room> {
    const log = forkOf(origin.log, position, origin.record.id);
    const session = fold(log);
    const forkedFrom = { session: origin.record.id, turn: session.phase?.turn ?? 0 };
    const whole = { ...origin.record, ...record, openedAt: this.#time.now(), forkedFrom };
    await this.#store.open(whole, log, standingOf(session));
    return (await this.find(record.id))!;
  }

  /** `unlooked`: what came due while the room was away is not done yet, since its clock is to be paused first. */
  find(id: string, how?: 'unlooked'): Promise<Room | undefined> {
    const known = this.#open.get(id);
    if (known) return known;
    const opening = this.#openFromStore(id, how);
    this.#open.set(id, opening);
    // An unknown session, or a store that failed, is asked for anew next time.
    opening.then((room) => room ?? this.#open.delete(id)).catch(() => this.#open.delete(id));
    return opening;
  }

  /** A deed of the server's own, as when the door seats somebody; fulfilled when it is durable or refused. */
  give<N extends CommandName>(room: Room, seat: SeatId, deed: { id: string; name: N; input: CommandInput<N> }): Promise<Answer> {
    return new Promise((resolve) => room.give(seat, deed, resolve));
  }

  async close(): Promise<void> {
    this.#stopSweeping();
    await this.#committer.drained();
  }

  async #openFromStore(id: string, how?: 'unlooked'): Promise<Room | undefined> {
    const row = (await this.#store.sessions()).find((one) => one.id === id);
    if (!row) return undefined;
    const { stage: _stage, paused: _paused, turn: _turn, events: _events, lastEventAt: _last, ...record } = row;
    const kept = { log: (await this.#store.read(id)).map(upCast), commands: await this.#store.commands(id) };
    const room = new Room(record, kept, {
      enlist: this.#committer.enlist,
      now: this.#time.now,
      watchers: this.#watchers,
      log: this.#log,
    });
    this.#rooms.set(id, room);
    for (const watcher of this.#watchers) watcher.opened?.(room);
    if (how !== 'unlooked') room.poke();
    return room;
  }

  #sweepLater(): () => void {
    return this.#time.after(60_000, () => {
      for (const room of this.#rooms.values()) if (this.#isIdle(room)) this.#letGo(room);
      this.#stopSweeping = this.#sweepLater();
    });
  }

  #isIdle(room: Room): boolean {
    return room.isQuiet && this.#time.now() - room.touchedAt > IDLE_AFTER && !this.#watchers.some((one) => one.needs?.(room));
  }

  #letGo(room: Room): void {
    this.#rooms.delete(room.record.id);
    this.#open.delete(room.record.id);
    for (const watcher of this.#watchers) watcher.closed?.(room);
  }
}
