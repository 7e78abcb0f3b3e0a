import type { Inject, Turn } from './schema.ts';

const MINUTE = 60_000;

/** When an inject is planned. */
export type When = NonNullable<Inject['when']>;

/**
 * What a planned time counts from: the beginning of a turn, or of one of its phases; the clock of the story; or the
 * clock on the wall, which a pause does not move. [INJ-11]
 */
export type WhenMode = 'turn' | 'phase' | 'scenario' | 'wall';

type Turns = readonly Turn[];

export function modeOf({ phase, scenarioTime, wallTime }: When): WhenMode {
  if (wallTime !== undefined) return 'wall';
  if (scenarioTime !== undefined) return 'scenario';
  return phase === undefined ? 'turn' : 'phase';
}

/** The turn a planned time lies in: of scenario time the last that has begun by then. A time on the wall lies in none. */
export function turnPlanned(turns: Turns, when: When): number | undefined {
  if (when.wallTime !== undefined) return undefined;
  if (when.scenarioTime === undefined) return when.turn;
  const at = Date.parse(when.scenarioTime);
  return (turns.findLast((turn) => Date.parse(turn.scenarioTime) <= at) ?? turns[0])?.n;
}

/** Where a planned time lies if every phase is as long as planned: the turn, and minutes of play into it. */
export function momentPlanned(turns: Turns, when: When): { turn: number; minutes: number } | undefined {
  const turn = turns.find(({ n }) => n === turnPlanned(turns, when));
  if (!turn) return undefined;
  if (when.scenarioTime !== undefined) {
    const into = Date.parse(when.scenarioTime) - Date.parse(turn.scenarioTime);
    return { turn: turn.n, minutes: turn.scenarioRate > 0 ? Math.max(0, into) / turn.scenarioRate / MINUTE : 0 };
  }
  const before = turn.phases.slice(0, Math.max(0, phaseIndex(turn, when)));
  return { turn: turn.n, minutes: before.reduce((sum, { minutes }) => sum + minutes, 0) + when.offsetMin };
}

/** The place of the phase a time counts from; below 0 for one the turn does not have. */
export const phaseIndex = ({ phases }: Turns[number], { phase }: When): number =>
  phase === undefined ? 0 : phases.findIndex(({ id }) => id === phase);
