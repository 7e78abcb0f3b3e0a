import { autopilotMove, autopilotNextAt } from '../autopilot/autopilot.ts';
import { decide } from '../commands/decide.ts';
import { openSession } from '../commands/open-session.ts';
import type { LogEvent } from '../events/event.ts';
import type { Exercise } from '../exercise/schema.ts';
import { CLOCK, FACILITATOR, type SeatId } from '../model/seat.ts';
import { emptySession, type Session } from '../model/session.ts';
import { awaitedNow } from '../rules/adjudication.ts';
import { viewerOf } from '../rules/audience.ts';
import { nextDueAt, whatIsDue } from '../rules/due.ts';
import { evolve } from '../rules/evolve.ts';
import { project } from '../rules/project.ts';
import { played } from '../rules/time.ts';

export interface HeadlessPlay {
  exercise: Exercise;
  seed: string;
  /** Server time, ms since 1970, at which the session opens; time then jumps from one due moment to the next. */
  startsAt: number;
  /** Choice → option of the exercise's start; what is left out begins as usual. */
  start?: Record<string, string>;
  /** Name of what a command of a seat creates, as the live room forms it. */
  idOf(seat: SeatId, commandId: string): string;
}

/** A play that does not come to its end would be a fault of the exercise; this many jumps are days of play. */
const MOST_JUMPS = 500_000;

/**
 * Plays an exercise without people: every seat on autopilot, the facilitator chooses the start, starts, moves on where a
 * phase waits, confirms what crises ask for, lets orders that wait come out by rule, and ends where a crisis stops play. Yields what each step tells, in order; one exercise and seed give one log, on any machine.
 */
export function* playHeadless({ exercise, seed, startsAt, start = {}, idOf }: HeadlessPlay): Generator<LogEvent[], Session> {
  const session = emptySession();
  const keep = (events: LogEvent[]) => {
    for (const event of events) evolve(session, event);
    return events;
  };
  let at = startsAt;
  let orders = 0;
  const give = (seat: SeatId, name: string, input: unknown, id = `play-${orders++}`) => {
    const decision = decide(session, name, input, { seat, at, id: idOf(seat, id) });
    return 'events' in decision ? keep(decision.events) : [];
  };

  yield keep(openSession(exercise, seed, at));
  const seats = Object.keys(session.seats);
  for (const seat of seats) yield give(FACILITATOR, 'setAutopilot', { seat, autopilot: true });
  for (const [choice, option] of Object.entries(start)) yield give(FACILITATOR, 'chooseStart', { choice, option });
  yield give(FACILITATOR, 'startExercise', {});

  for (let jump = 0; jump < MOST_JUMPS; jump += 1) {
    const due = whatIsDue(session, { seat: CLOCK, at, id: idOf(CLOCK, `due-${jump}`) });
    if (due.length > 0) {
      yield keep(due);
      continue;
    }
    if (session.stage !== 'running') return session;
    const waiting = Object.entries(session.crisisBooks ?? {}).find(([, book]) => book.awaiting !== undefined);
    if (waiting) {
      yield give(FACILITATOR, 'confirmRung', { crisis: waiting[0], confirmed: true });
      continue;
    }
    const forTwo = Object.values(session.msel).find(({ stage, awaitsRelease }) => stage === 'planned' && awaitsRelease !== undefined);
    if (forTwo) {
      yield give(FACILITATOR, 'deliverInject', { inject: forTwo.inject.id, alone: 'Played without people' });
      continue;
    }
    if (!session.clock.running) {
      // A crisis has reached the end of the ladder: nobody is here to go on after the debrief.
      yield give(FACILITATOR, 'endExercise', {});
      continue;
    }
    if (awaitedNow(session) === 'waiting') {
      yield give(FACILITATOR, 'publishOutcomes', { restByRule: true });
      continue;
    }
    if (session.phase?.waiting) {
      yield give(FACILITATOR, 'advancePhase', {});
      continue;
    }
    const now = played(session.clock, at);
    const moments = seats.map((seat) => [seat, autopilotNextAt(session, seat, at, seed)] as const);
    const next = Math.min(nextDueAt(session, now) ?? Infinity, ...moments.map(([, moment]) => moment ?? Infinity));
    if (next === Infinity) return session;
    at += next - now;
    for (const [seat, moment] of moments) {
      if (moment !== next) continue;
      const move = autopilotMove(project(session, viewerOf(seat)), seat, at, seed);
      if (move) yield give(seat, move.name, move.input, move.id);
    }
  }
  return session;
}
