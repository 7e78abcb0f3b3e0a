import { CLOCK, decide, type Envelope, evolve, type LogEvent, type Refusal, type SeatId, type Session, whatIsDue } from '@demarche/shared';
import type { Logger } from 'pino';
import { entityId } from './entity-id.ts';

/** More steps than any exercise needs at one moment: beyond it two injects release each other for ever. */
const MOST_STEPS = 10_000;

/** Commands decided one after another at one moment, each on the state the one before left. */
export class Sitting {
  readonly events: LogEvent[] = [];
  readonly #id: string;
  readonly #session: Session;
  readonly #at: number;
  readonly #log: Logger;
  readonly #before: readonly LogEvent[];

  /** `before`: the log that these events are added to. */
  constructor(id: string, session: Session, at: number, log: Logger, before: readonly LogEvent[]) {
    this.#id = id;
    this.#session = session;
    this.#at = at;
    this.#log = log;
    this.#before = before;
  }

  /** Decides one command and whatever comes due by it. */
  hear(seat: SeatId, { id, name, input }: Envelope): Refusal | undefined {
    const decision = this.#decide(seat, id, name, input);
    if ('refused' in decision) return decision.refused;
    if (decision.events.length === 0) return undefined;
    this.#keep(decision.events);
    this.doWhatIsDue();
    return undefined;
  }

  /** Phases, injects and deadlines that are due by the clock or by what was just done. [CLK-3] */
  doWhatIsDue(): void {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const due = this.#due(step);
      if (due.length === 0) return;
      this.#keep(due);
    }
    this.#log.error({ session: this.#id }, 'things kept coming due without end; the clock was paused');
    const because = 'This exercise kept releasing injects without end. Hold or skip one of them, then resume.';
    const pause = this.#decide(CLOCK, `pause-${this.#at}`, 'pauseClock', { because });
    if ('events' in pause) this.#keep(pause.events);
  }

  #keep(events: readonly LogEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      evolve(this.#session, event);
    }
  }

  /** A rule that throws is a fault of ours: it is logged, and costs nobody else the commit. */
  #decide(seat: SeatId, id: string, name: string, input: unknown): ReturnType<typeof decide> {
    try {
      return decide(this.#session, name, input, {
        seat,
        at: this.#at,
        id: entityId(this.#id, seat, id),
        past: () => [...this.#before, ...this.events],
      });
    } catch (error) {
      this.#log.error({ session: this.#id, name, error: faultOf(error) }, 'a rule failed');
      return { refused: { code: 'malformed', with: { where: name, expected: 'could not be decided; the server has logged why' } } };
    }
  }

  #due(step: number): LogEvent[] {
    try {
      return whatIsDue(this.#session, { seat: CLOCK, at: this.#at, id: entityId(this.#id, CLOCK, `due-${this.#at}-${step}`) });
    } catch (error) {
      this.#log.error({ session: this.#id, error: faultOf(error) }, 'looking for what is due failed');
      return [];
    }
  }
}

/** Where a fault lies, without its message: that may quote what a seat wrote. */
function faultOf(error: unknown): { name: string; stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: stack.join('\n') };
}
