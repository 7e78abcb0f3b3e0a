import {
  CLOCK,
  decide,
  type Exercise,
  emptySession,
  evolve,
  FACILITATOR,
  type LogEvent,
  nextDueAt,
  openSession,
  played,
  type Session,
  whatIsDue,
} from '@demarche/shared';
import { playHeadless } from '@demarche/shared/play/headless';

const startOf = (exercise: Exercise): number => Date.parse(exercise.turns[0]!.scenarioTime);

export interface Played {
  log: LogEvent[];
  session: Session;
}

/** An exercise from start to end with every seat on autopilot: the log, and the session live play ended with. */
export function playAlone(exercise: Exercise, seed: string): Played {
  const steps = playHeadless({ exercise, seed, startsAt: startOf(exercise), idOf: (seat, command) => `${seat}/${command}` });
  const log: LogEvent[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { log, session: step.value };
    log.push(...step.value);
  }
}

/** Something a seat does at a minute of play; its input may depend on what has happened. */
export interface Deed {
  minute: number;
  seat: string;
  name: string;
  input: unknown | ((session: Session) => unknown);
}

/** An exercise in which nothing is done but what is listed. A deed that is refused is an error. */
export function playBy(exercise: Exercise, deeds: readonly Deed[]): Session {
  const session = emptySession();
  let at = startOf(exercise);
  const keep = (events: readonly LogEvent[]) => {
    for (const event of events) evolve(session, event);
  };
  const give = (seat: string, name: string, input: unknown, id: string) => {
    const decision = decide(session, name, input, { seat, at, id });
    if ('refused' in decision) throw new Error(`${seat} may not ${name}: ${JSON.stringify(decision.refused)}`);
    keep(decision.events);
  };
  keep(openSession(exercise, 'by-hand', at));
  give(FACILITATOR, 'startExercise', {}, 'start');
  const waiting = deeds.map((deed, n) => ({ ...deed, id: `deed-${n}` })).sort((a, b) => a.minute - b.minute);
  for (let step = 0; session.stage === 'running'; step += 1) {
    if (step > 100_000) throw new Error('the exercise does not come to its end');
    const due = whatIsDue(session, { seat: CLOCK, at, id: `due-${step}` });
    if (due.length > 0) {
      keep(due);
      continue;
    }
    const now = played(session.clock, at);
    const deed = waiting[0];
    if (deed && deed.minute * 60_000 <= now) {
      waiting.shift();
      give(deed.seat, deed.name, typeof deed.input === 'function' ? deed.input(session) : deed.input, deed.id);
    } else if (session.phase?.waiting) {
      give(FACILITATOR, 'advancePhase', {}, `on-${step}`);
    } else {
      at += Math.min(nextDueAt(session, now) ?? Infinity, deed ? deed.minute * 60_000 : Infinity) - now;
    }
  }
  return session;
}
