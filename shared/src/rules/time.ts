import type { Phase, Turn } from '../exercise/schema.ts';
import type { Clock } from '../model/clock.ts';
import type { Session } from '../model/session.ts';

export const MINUTE = 60_000;

/** Exercise time in ms at a server time. [CLK-1] */
export function played(clock: Clock, at: number): number {
  return clock.running ? clock.elapsed + Math.max(0, at - clock.anchorAt) : clock.elapsed;
}

/** The turn being played. */
export function turnNow(session: Session): Turn | undefined {
  return session.exercise?.turns.find((turn) => turn.n === session.phase?.turn);
}

/** The phase being played, as the exercise describes it. */
export function phaseNow(session: Session): Phase | undefined {
  return session.phase && turnNow(session)?.phases[session.phase.index];
}

/** Milliseconds of play until the phase ends; never below zero. */
export function timeLeft(session: Session, at: number): number {
  return session.phase ? Math.max(0, session.phase.endsAt - played(session.clock, at)) : 0;
}

/** The turn in which an exercise time lay, and when that turn began; the first turn before STARTEX. */
export function turnAt(session: Session, playedMs: number): { turn: Turn; beganAt: number } | undefined {
  const began = (turn: Turn) => session.turnsBegan?.[turn.n];
  const turns = session.exercise?.turns ?? [];
  const turn = turns.findLast((one) => (began(one) ?? Number.POSITIVE_INFINITY) <= playedMs) ?? turns[0];
  return turn && { turn, beganAt: began(turn) ?? 0 };
}

/** Scenario time in ms since 1970 at an exercise time. [CLK-5] */
export function scenarioTime(session: Session, playedMs: number): number | undefined {
  const at = turnAt(session, playedMs);
  if (!at) return undefined;
  const since = session.phase ? Math.max(0, playedMs - at.beganAt) : 0;
  return Date.parse(at.turn.scenarioTime) + since * at.turn.scenarioRate;
}

/** What follows the phase now: the next phase, or nothing when the exercise is over. */
export function nextPhase(session: Session): { turn: number; index: number } | undefined {
  const turns = session.exercise?.turns ?? [];
  if (!session.phase) return turns[0] && { turn: turns[0].n, index: 0 };
  const { turn, index } = session.phase;
  const at = turns.findIndex((one) => one.n === turn);
  if (index + 1 < (turns[at]?.phases.length ?? 0)) return { turn, index: index + 1 };
  const following = turns[at + 1];
  return following && { turn: following.n, index: 0 };
}

/** A time in ms, up to the next whole second. */
export const toTheSecond = (ms: number): number => Math.ceil(ms / 1000) * 1000;
