import { phaseIndex, turnPlanned, type When } from '../exercise/when.ts';
import type { Session } from '../model/session.ts';
import { refuse } from './decision.ts';
import { MINUTE, played } from './time.ts';

/**
 * Exercise time in ms at which a planned inject goes out, as far as it is known: from when its turn or phase has begun.
 * Once that is over, as when it was held and is released later, it is due. Play time stands while the clock is paused;
 * a time on the wall comes all the same, but nothing goes out before the clock runs again. [INJ-11] [CLK-4]
 */
export function scheduledAt(session: Session, when: When | undefined): number | undefined {
  const { phase, clock } = session;
  if (!when || !phase) return undefined;
  if (when.wallTime !== undefined) return clock.running ? played(clock, Date.parse(when.wallTime)) : undefined;
  const turns = session.exercise?.turns ?? [];
  const turn = turns.find(({ n }) => n === turnPlanned(turns, when));
  const n = turn?.n ?? when.turn;
  if (n === undefined || n > phase.turn) return undefined;
  if (n < phase.turn) return phase.turnBeganAt;
  if (turn && when.scenarioTime !== undefined) {
    const into = Math.max(0, Date.parse(when.scenarioTime) - Date.parse(turn.scenarioTime));
    if (into > 0 && turn.scenarioRate === 0) return undefined;
    return phase.turnBeganAt + (into === 0 ? 0 : Math.ceil(into / turn.scenarioRate));
  }
  if (!turn || when.phase === undefined) return phase.turnBeganAt + when.offsetMin * MINUTE;
  const index = phaseIndex(turn, when);
  if (index > phase.index) return undefined;
  return index < phase.index ? phase.beganAt : phase.beganAt + when.offsetMin * MINUTE;
}

/** The refusal of a time that the exercise does not have, or that is over; or nothing. `at` is server time. [INJ-10] */
export function unlessAhead(session: Session, when: When, at: number) {
  const turns = session.exercise?.turns ?? [];
  if (when.wallTime !== undefined) return Date.parse(when.wallTime) < at ? refuse('timePassed') : undefined;
  const first = turns[0];
  if (when.scenarioTime !== undefined && first && Date.parse(when.scenarioTime) < Date.parse(first.scenarioTime))
    return refuse('timePassed');
  const n = turnPlanned(turns, when);
  const turn = turns.find((one) => one.n === n);
  if (!turn) return refuse('noSuchTurn', { turn: n ?? 0 });
  if (when.phase !== undefined && !turn.phases.some(({ id }) => id === when.phase))
    return refuse('noSuchPhase', { phase: when.phase, turn: turn.n });
  const { phase } = session;
  if (phase && turn.n < phase.turn) return refuse('timePassed');
  if (phase && turn.n === phase.turn && when.phase !== undefined && phaseIndex(turn, when) < phase.index) return refuse('timePassed');
  const due = scheduledAt(session, when);
  return due !== undefined && due < played(session.clock, at) ? refuse('timePassed') : undefined;
}
