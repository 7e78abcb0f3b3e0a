import {
  CLOCK,
  type Decision,
  decide,
  delegationViewer,
  type Exercise,
  emptySession,
  evolve,
  FACILITATOR,
  fold,
  type Given,
  type LogEvent,
  openSession,
  PUBLIC_VIEWER,
  type Session,
  type Viewer,
  viewerOf,
  whatIsDue,
} from '@demarche/shared';
import { forkMark } from '@demarche/shared/rules/fork';
import fc from 'fast-check';
import { chanceOf } from './chance.ts';
import { anyone, type Drawn, likely } from './draw.ts';
import { exerciseOf } from './exercises.ts';

/** One generated play: what was tried, what came of it, and the log. */
export interface Played {
  seed: number;
  exercise: Exercise;
  log: LogEvent[];
  /** One a step, each with the server time at which it was given; the step numbers its id. */
  tried: (Drawn & { at: number; accepted: boolean; likely: boolean })[];
  /** Server time at the end. */
  at: number;
}

export const OPENED_AT = 1_700_000_000_000;

/** Plays an eventful session as the room does: time passes, what is due happens, somebody gives a command. */
export function play(seed: number, steps: number, exercise = exerciseOf(seed)): Played {
  const chance = chanceOf(seed, 'play');
  const session = emptySession();
  const log: LogEvent[] = [];
  const tried: Played['tried'] = [];
  let at = OPENED_AT;
  const keep = (events: readonly LogEvent[]) => {
    for (const event of events) {
      log.push(event);
      evolve(session, event);
    }
  };
  const settle = () => {
    for (let n = 0; n < 200; n += 1) {
      const due = whatIsDue(session, { seat: CLOCK, at, id: `due-${log.length}` });
      if (due.length === 0) return;
      keep(due);
    }
    throw new Error(`what is due never ends (seed ${seed}, position ${log.length}: ${log.at(-1)?.type})`);
  };

  keep(openSession(exercise, `seed-${seed}`, at));
  for (let step = 0; step < steps; step += 1) {
    at += chance.happens(0.6) ? chance.below(20_000) : 0;
    settle();
    const given = (seat: string): Given => ({ seat, at, id: `e${step}`, past: () => log });
    const isLikely = chance.happens(0.9);
    const { command, decision } = isLikely ? accepted(session, step, given, chance) : refusedMaybe(session, given, chance);
    tried.push({ ...command, at, likely: isLikely, accepted: 'events' in decision });
    if ('events' in decision) keep(decision.events);
    settle();
    // Now and then play goes on as the copy of another session.
    if (session.stage === 'running' && chance.happens(0.01)) keep(forkMark(session, at, log.length, 'origin'));
  }
  return { seed, exercise, log, tried, at };
}

type Chosen = { command: Drawn; decision: Decision };
const choose = (session: Session, command: Drawn, given: (seat: string) => Given): Chosen => ({
  command,
  decision: decide(session, command.name, command.input, given(command.seat)),
});

function accepted(session: Session, step: number, given: (seat: string) => Given, chance: ReturnType<typeof chanceOf>): Chosen {
  const control = (name: string): Drawn => ({ seat: FACILITATOR, name, input: {} });
  if (session.stage === 'lobby' && step > 3 && chance.happens(0.6)) return choose(session, control('startExercise'), given);
  if (session.stage === 'running' && !session.clock.running && chance.happens(0.5)) return choose(session, control('resumeClock'), given);
  if (session.phase?.waiting && chance.happens(0.4)) return choose(session, control('advancePhase'), given);
  let last: Chosen | undefined;
  for (let n = 0; n < 40; n += 1) {
    const command = likely(session, chance);
    if (!command) continue;
    last = choose(session, command, given);
    if ('events' in last.decision && last.decision.events.length > 0) return last;
  }
  return last ?? choose(session, control('resumeClock'), given);
}

const refusedMaybe = (session: Session, given: (seat: string) => Given, chance: ReturnType<typeof chanceOf>): Chosen =>
  choose(session, anyone(session, chance), given);

/** Everyone who may look at a session: each seat, each delegation, the public, the control room. */
export function viewersOf(exercise: Exercise): Viewer[] {
  const seats = exercise.delegations.flatMap((one) => one.seats.map((seat) => viewerOf(`${one.id}.${seat.id}`)));
  return [...seats, ...exercise.delegations.map((one) => delegationViewer(one.id)), PUBLIC_VIEWER, viewerOf(FACILITATOR)];
}

const memo = new Map<number, Played>();
const STEPS = 90;

/** The longest play of a seed; shorter ones are its beginnings, so that shrinking finds the first step that matters. */
function longest(seed: number): Played {
  const known = memo.get(seed) ?? play(seed, STEPS);
  memo.set(seed, known);
  return known;
}

export interface Moment extends Played {
  /** The log up to a random position, and the session there. */
  prefix: LogEvent[];
  session: Session;
  /** Server time of the last event. */
  now: number;
  /** Fresh choices for whoever asks on. */
  choices: string;
  /** A counterexample is named, not printed: its log would fill the screen. */
  [fc.toStringMethod](): string;
}

/** A session at a moment: the beginning of a generated play. */
export const moments = fc
  .record({ seed: fc.nat({ max: 400 }), cut: fc.nat({ max: 1000 }), salt: fc.nat() })
  .map(({ seed, cut, salt }): Moment => {
    const played = longest(seed);
    const prefix = played.log.slice(0, 1 + Math.floor((cut / 1000) * (played.log.length - 1)));
    return {
      ...played,
      prefix,
      session: fold(prefix),
      now: prefix.at(-1)!.at,
      choices: `${seed}-${cut}-${salt}`,
      [fc.toStringMethod]: () =>
        `seed ${seed}, first ${prefix.length} of ${played.log.length} events, last ${prefix.at(-1)!.type}, salt ${salt}`,
    };
  });

/** How often each law is tried; DEMARCHE_RUNS multiplies. */
export const runs = (least: number): number => Math.ceil(least * Number(process.env['DEMARCHE_RUNS'] ?? 1));
