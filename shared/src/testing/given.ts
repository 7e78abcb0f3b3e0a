import { decide } from '../commands/decide.ts';
import { openSession } from '../commands/open-session.ts';
import type { CommandName } from '../commands/register.ts';
import type { EventType, LogEvent } from '../events/event.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import { CLOCK, FACILITATOR, type SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { canonical } from '../rules/canonical.ts';
import { nextDueAt, whatIsDue } from '../rules/due.ts';
import { fold } from '../rules/evolve.ts';
import type { RefusalCode } from '../rules/refusal.ts';
import { MINUTE, played } from '../rules/time.ts';
import { turnOne } from './turn-one.ts';

/** Server time at which every story begins. */
export const OPENED = 1_750_000_000_000;

/** A session so far, to tell tests in sentences: given … when … tells … */
export interface Story {
  readonly session: Session;
  readonly log: readonly LogEvent[];
  readonly at: number;
  /** STARTEX. */
  started(): Story;
  /** Somebody did this, and it was accepted. */
  and(seat: SeatId, name: CommandName, input?: unknown): Story;
  /** Minutes pass, and all that comes due in them happens at its time. */
  after(minutes: number): Story;
  /** Minutes pass while nobody looks, as when a server sleeps; then all that is due happens. */
  late(minutes: number): Story;
  when(seat: SeatId, name: CommandName | (string & {}), input?: unknown): Outcome;
}

export interface Outcome {
  readonly events: readonly LogEvent[];
  /** Among what was told is an event of this type that says at least this, to exactly these readers. */
  tells(type: EventType, data?: object, to?: Audience): Outcome;
  tellsNothing(): void;
  refusedWith(code: RefusalCode, values?: object): void;
}

export function given(exercise: Exercise = turnOne(), seed = 'seed'): Story {
  return story(openSession(exercise, seed, OPENED), OPENED, 0);
}

function story(log: readonly LogEvent[], at: number, commands: number): Story {
  const session = fold(log);
  const decided = (seat: SeatId, name: string, input: unknown) =>
    decide(session, name, input, { seat, at, id: `e${commands}`, past: () => log });
  return {
    session,
    log,
    at,
    started() {
      return this.and(FACILITATOR, 'startExercise');
    },
    and(seat, name, input = {}) {
      const decision = decided(seat, name, input);
      if ('refused' in decision) throw new Error(`given ${name} by ${seat}: refused with ${decision.refused.code}`);
      return settled([...log, ...decision.events], at, commands + 1);
    },
    after(minutes) {
      const until = at + minutes * MINUTE;
      let now = story(log, at, commands);
      for (;;) {
        const reached = played(now.session.clock, now.at);
        const next = nextDueAt(now.session, reached);
        const step = next === undefined ? until : Math.min(until, now.at + next - reached);
        now = settled(now.log, step, commands);
        if (step >= until) return now;
      }
    },
    late: (minutes) => settled(log, at + minutes * MINUTE, commands),
    when(seat, name, input = {}) {
      const decision = decided(seat, name, input);
      return 'events' in decision ? told(decision.events) : refused(decision.refused);
    },
  };
}

/** What is due at a moment happens at once, as in the room. */
function settled(log: readonly LogEvent[], at: number, commands: number): Story {
  const all = [...log];
  for (let due = 1; due > 0; ) {
    const events = whatIsDue(fold(all), { seat: CLOCK, at, id: 'due' });
    all.push(...events);
    due = events.length;
  }
  return story(all, at, commands);
}

function told(events: readonly LogEvent[]): Outcome {
  const outcome: Outcome = {
    events,
    tells(type, data = {}, to) {
      const fits = events.some((event) => event.type === type && says(event.data, data) && (!to || canonical(event.to) === canonical(to)));
      if (!fits)
        throw new Error(`expected ${type} ${JSON.stringify(data)} to ${to ?? 'anyone'}; told was ${JSON.stringify(events, null, 1)}`);
      return outcome;
    },
    tellsNothing() {
      if (events.length > 0) throw new Error(`expected nothing to be told; told was ${JSON.stringify(events)}`);
    },
    refusedWith(code) {
      throw new Error(`expected a refusal with ${code}; told was ${events.map((event) => event.type).join(', ') || 'nothing'}`);
    },
  };
  return outcome;
}

function refused(refusal: { code: RefusalCode; with?: object }): Outcome {
  const fail = (): never => {
    throw new Error(`expected it to be accepted; it was refused with ${JSON.stringify(refusal)}`);
  };
  return {
    events: [],
    tells: fail,
    tellsNothing: fail,
    refusedWith(code, values = {}) {
      if (refusal.code !== code || !says(refusal.with ?? {}, values)) {
        throw new Error(`expected a refusal with ${code} ${JSON.stringify(values)}; it was ${JSON.stringify(refusal)}`);
      }
    },
  };
}

const says = (data: object, asked: object): boolean =>
  // Only the keys asked for are compared, so the cast reads what may well be absent.
  Object.entries(asked).every(([key, value]) => canonical((data as Record<string, unknown>)[key]) === canonical(value));
