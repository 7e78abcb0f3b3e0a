import {
  type Answer,
  type Envelope,
  fold,
  type LogEvent,
  nextDueAt,
  played,
  type Refusal,
  releaseTimes,
  type SeatId,
  type Session,
} from '@demarche/shared';
import type { Logger } from 'pino';
import type { AppendResult, Batch, GivenCommand, SessionRecord, Standing } from '../store/port.ts';
import { Answers } from './answers.ts';
import { Sitting } from './sitting.ts';
import { Streams } from './streams.ts';
import type { Watcher } from './watcher.ts';

/** After a commit that failed, a room whose clock runs tries again in so many ms. */
const RETRY_AFTER = 1_000;

/** A command waiting its turn. */
interface Letter {
  command: GivenCommand;
  envelope: Envelope;
  answer(answer: Answer): void;
}

export interface RoomParts {
  /** Asks for this room's turn to decide and store. */
  enlist(room: Room): void;
  now(): number;
  watchers: readonly Watcher[];
  log: Logger;
}

/** What a room has decided and not yet stored. */
interface Draft {
  batch: Batch;
  letters: Letter[];
  outcomes: Map<Letter, Refusal | undefined>;
}

/**
 * One session under way: commands wait their turn, are decided in order, stored in one commit with those of
 * other rooms, and only then told and answered. Between a draft and its settling the state is speculative.
 */
export class Room {
  readonly record: SessionRecord;
  touchedAt: number;
  readonly #parts: RoomParts;
  readonly #log: LogEvent[];
  #session: Session;
  #streams: Streams;
  #answers: Answers;
  #standing: string;
  #mailbox: Letter[] = [];
  #draft: Draft | undefined;
  #dueAt: number | undefined;
  /** Something may be overdue: after opening, and after a commit that failed. */
  #overdue = false;

  constructor(record: SessionRecord, kept: { log: LogEvent[]; commands: GivenCommand[] }, parts: RoomParts) {
    this.record = record;
    this.#parts = parts;
    this.#log = kept.log;
    this.#session = fold(kept.log);
    this.#streams = new Streams(this.#log);
    this.#answers = new Answers(kept.commands);
    this.#standing = JSON.stringify(standingOf(this.#session));
    this.touchedAt = parts.now();
  }

  get session(): Session {
    return this.#session;
  }
  get log(): readonly LogEvent[] {
    return this.#log;
  }
  /** Server time at which something comes due, if the clock runs and something does. */
  get dueAt(): number | undefined {
    return this.#dueAt;
  }
  get isQuiet(): boolean {
    return this.#mailbox.length === 0 && !this.#draft && !this.#session.clock.running && releaseTimes(this.#session).length === 0;
  }

  /** What a seat has been told, from its first event. */
  stream(seat: SeatId) {
    return this.#streams.of(seat);
  }

  /** A seat gives a command; the seat is the caller's word, never the envelope's. */
  give(seat: SeatId, envelope: Envelope, answer: (answer: Answer) => void): void {
    const command = { seat, id: envelope.id };
    const first = this.#answers.first(command);
    if (first) {
      answer(first);
      return;
    }
    this.#mailbox.push({ command, envelope, answer });
    this.#parts.enlist(this);
  }

  /** Looks whether something is due. */
  poke(): void {
    this.#overdue = true;
    this.#parts.enlist(this);
  }

  /** Decides what waits, on the state so far. Nothing of it counts before it is settled. */
  draft(): Batch {
    const at = Math.max(this.#parts.now(), this.#log.at(-1)?.at ?? 0);
    const letters = this.#mailbox;
    this.#mailbox = [];
    this.touchedAt = at;
    const sitting = new Sitting(this.record.id, this.#session, at, this.#parts.log, this.#log);
    const outcomes: Draft['outcomes'] = new Map();
    const commands: GivenCommand[] = [];
    const now = new Set<string>();
    if (this.#overdue || (this.#dueAt !== undefined && at >= this.#dueAt)) sitting.doWhatIsDue();
    this.#overdue = false;
    for (const letter of letters) {
      const key = `${letter.command.seat} ${letter.command.id}`;
      // Its first copy is in this very draft, or was answered since it came: it gets that answer.
      if (now.has(key) || this.#answers.first(letter.command)) continue;
      now.add(key);
      const refusal = sitting.hear(letter.command.seat, letter.envelope);
      outcomes.set(letter, refusal);
      if (!refusal) commands.push(letter.command);
    }
    const standing = standingOf(this.#session);
    const batch: Batch = { session: this.record.id, position: this.#log.length, events: sitting.events, commands };
    if (JSON.stringify(standing) !== this.#standing) batch.standing = standing;
    this.#draft = { batch, letters, outcomes };
    return batch;
  }

  /** The draft is durable: tell it, then answer those who gave it. */
  settle(): void {
    const { batch, letters, outcomes } = this.#take();
    if (batch.standing) this.#standing = JSON.stringify(batch.standing);
    for (const [letter, refusal] of outcomes) {
      if (refusal) this.#answers.refuse(letter.command, refusal);
      else this.#answers.accept(letter.command);
    }
    this.#tell(batch.events);
    for (const { command, answer } of letters) answer(this.#answers.first(command)!);
  }

  /**
   * The draft was not stored: another was first, or the storage failed. What the store has beyond this
   * room's log is taken in and the commands decided again; when it has nothing, they are refused.
   */
  recover(result: Exclude<AppendResult, 'stored'> | 'failed', stored: { tail: LogEvent[]; commands?: GivenCommand[] }): void {
    const { letters } = this.#take();
    this.#session = fold([...this.#log, ...stored.tail]);
    if (stored.commands) this.#answers = new Answers(stored.commands);
    const again = result === 'conflict' || stored.tail.length > 0;
    this.#tell(stored.tail, again ? undefined : this.#parts.now() + RETRY_AFTER);
    if (again) {
      this.#mailbox = [...letters, ...this.#mailbox];
      this.poke();
      return;
    }
    // What was due still is, and a later look finds it; nextDueAt tells only what lies ahead.
    this.#overdue = true;
    // Not remembered: the same command may be sent again once there is room.
    for (const { answer } of letters) answer({ accepted: false, refusal: { code: 'storage' } });
  }

  #take(): Draft {
    const draft = this.#draft;
    if (!draft) throw new Error('a room was settled without a draft');
    this.#draft = undefined;
    return draft;
  }

  #tell(events: readonly LogEvent[], retryAt?: number): void {
    for (const event of events) this.#log.push(event);
    const lookAt = this.#lookAgainAt();
    this.#dueAt = lookAt === undefined && !this.#session.clock.running ? undefined : (retryAt ?? lookAt);
    const news = events.length > 0 ? this.#streams.grow(events) : [];
    for (const watcher of this.#parts.watchers) watcher.settled?.(this, events, news);
  }

  #lookAgainAt(): number | undefined {
    const { clock } = this.#session;
    // What was let go by hand leaves although the clock stands.
    const leaving = releaseTimes(this.#session);
    if (!clock.running) return leaving.length > 0 ? Math.min(...leaving) : undefined;
    // From the moment that was looked at: what came due since lies ahead of it.
    const due = nextDueAt(this.#session, played(clock, this.touchedAt));
    return due === undefined ? undefined : clock.anchorAt + due - clock.elapsed;
  }
}

export function standingOf({ stage, clock, phase }: Session): Standing {
  const paused = stage === 'running' && !clock.running;
  return phase ? { stage, paused, turn: phase.turn } : { stage, paused };
}
