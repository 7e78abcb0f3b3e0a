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

/** The same kind of time, so many minutes of play later, or earlier below 0: over the ends of turns, never before the first. */
export function shifted(turns: Turns, when: When, minutes: number): When {
  if (when.wallTime !== undefined) return { ...when, wallTime: later(when.wallTime, minutes) };
  const from = momentPlanned(turns, when);
  if (!from) return when;
  if (when.phase !== undefined && when.offsetMin + minutes >= 0) return { ...when, offsetMin: when.offsetMin + minutes };
  const lengths = turns.map((turn) => ({ n: turn.n, minutes: turn.phases.reduce((sum, phase) => sum + phase.minutes, 0) }));
  const before = lengths.filter(({ n }) => n < from.turn).reduce((sum, one) => sum + one.minutes, 0);
  let left = Math.max(0, before + from.minutes + minutes);
  for (const { n, minutes: length } of lengths) {
    if (left < length || n === lengths.at(-1)?.n) return placed(turns, when, n, left);
    left -= length;
  }
  return when;
}

/** A time so far into a turn: of the story where it was one of the story and that turn's clock runs, of the phase where it had one. */
export function placed(turns: Turns, was: When | undefined, n: number, minutes: number): When {
  const turn = turns.find((one) => one.n === n);
  if (turn && was?.scenarioTime !== undefined && turn.scenarioRate > 0)
    return { offsetMin: 0, scenarioTime: later(turn.scenarioTime, minutes * turn.scenarioRate) };
  const before = turn && was?.phase !== undefined ? momentPlanned(turns, { turn: n, phase: was.phase, offsetMin: 0 })?.minutes : undefined;
  const hasPhase = turn?.phases.some(({ id }) => id === was?.phase) ?? false;
  if (hasPhase && before !== undefined && was?.phase !== undefined && minutes >= before)
    return { turn: n, phase: was.phase, offsetMin: minutes - before };
  return { turn: n, offsetMin: minutes };
}

/** A moment so many minutes on, in the offset it is written in, to the second. */
function later(moment: string, minutes: number): string {
  const [, zone = 'Z'] = /(Z|[+-]\d\d:\d\d)$/.exec(moment) ?? [];
  return inZone(Date.parse(moment) + minutes * MINUTE, zone);
}

/** A moment, ms since 1970, as it is written at an offset such as `+09:00`, to the second. */
export function inZone(at: number, zone: string): string {
  const [, sign = '+', hours = '0', rest = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  return new Date(at + ahead * MINUTE)
    .toISOString()
    .slice(0, 19)
    .concat(zone === '' ? 'Z' : zone);
}
