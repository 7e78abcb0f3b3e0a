import type { LogEvent } from '../events/event.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { Session } from '../model/session.ts';
import type { Cause, Reason, Term } from '../model/world.ts';
import { mayRead, toDelegation } from './audience.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';
import { bandKey, bandOf, perceived, perceivedKey } from './perception.ts';

/** Wire items that told of the cause, with who read them: a reader sees the reason only if it read one. */
export type Sources = readonly { wire: string; to: Audience }[];

/** Why variables move: what everybody who knows the variable may know, and what only the control room may. */
export interface Why {
  cause?: Cause;
  secret?: Cause;
  sources?: Sources;
}

/** What an effect's `own` and `target` stand for. */
export interface Parties {
  own?: string;
  target?: string;
}

/** Where a list of effects comes from: server and exercise time in ms, why, and which inject or order it is. */
export interface EffectCause extends Why {
  at: number;
  played: number;
  parties?: Parties;
  by?: string;
}

/** Changes of the world in the making: each starts from where the one before it left off. */
export interface Book {
  /** The value of a variable, with what was changed so far; nothing for an unknown one. */
  valueOf(key: string): number | undefined;
  /** Moves a variable by the sum of some terms, cut to its range. Unknown variables do not move. */
  move(key: string, terms: readonly Term[], why?: Why): void;
  /** Brings one entry of the world, also one that is only perceived, exactly to a value, and nothing else with it. [COR-1] */
  bring(key: string, value: number, track: string, why: Why & { by: string }): void;
  /** What is to be told, the working for the control room last. */
  events(): LogEvent[];
}

/**
 * Opens a book of changes. Each change is told to those who know the variable; to a delegation that only perceives it,
 * as it perceives it; to everybody, when a band that everybody sees is left. [WLD-2] [WLD-3] [WLD-4] [WLD-7]
 */
export function openBook(session: Session, cause: { at: number; played: number }): Book {
  const { at, played } = cause;
  const values = new Map<string, number>();
  const heard: LogEvent[] = [];
  const reasons: { key: string; reason: Reason }[] = [];
  const now = (key: string) => values.get(key) ?? session.world[key]?.value;

  function tell(key: string, to: Audience, was: number, value: number, add: number, track: string, { cause, sources = [] }: Why): void {
    values.set(key, value);
    const wire = sources.find((source) => coversAll(source.to, to))?.wire;
    const data = {
      key,
      was,
      add,
      value,
      track,
      ...(wire === undefined ? {} : { wire }),
      ...(cause === undefined ? {} : { cause }),
      played,
    };
    heard.push(told(at, to, 'worldChanged', data));
  }

  function tellPerceived(key: string, value: number, track: string, why: Why): void {
    const { seed, exercise } = session.control!;
    const noise = exercise.world.perception?.noise ?? 0;
    for (const delegation of key.slice(key.indexOf(':') + 1).split('~')) {
      const own = perceivedKey(key, delegation);
      const was = now(own);
      if (was === undefined) continue;
      const seen = perceived(seed, key, delegation, session.phase?.turn ?? 0, value, noise);
      if (seen !== was) tell(own, [toDelegation(delegation)], was, seen, seen - was, track, why);
    }
  }

  return {
    valueOf: now,
    move(key, terms, why = {}) {
      const was = now(key);
      const exercise = session.control?.exercise;
      if (was === undefined || !exercise || terms.length === 0) return;
      const add = terms.reduce((sum, term) => sum + term.add, 0);
      const [least, most] = rangeOf(exercise, key);
      const value = Math.min(most, Math.max(least, was + add));
      const track = heaviest(terms).track;
      tell(key, session.heardBy[`world:${key}`] ?? TO_CONTROL, was, value, add, track, why);
      tellPerceived(key, value, track, why);
      const band = now(bandKey(key));
      if (band !== undefined && band !== bandOf(value))
        tell(bandKey(key), TO_ALL, band, bandOf(value), bandOf(value) - band, 'assessment', {});
      const cut = value - (was + add);
      const all = cut === 0 ? [...terms] : [...terms, { track, add: cut, formula: 'range', inputs: { limit: value, before: was + add } }];
      const because = why.secret ?? why.cause;
      reasons.push({ key, reason: { played, was, value, terms: all, ...(because === undefined ? {} : { cause: because }) } });
    },
    bring(key, value, track, why) {
      const was = now(key);
      if (was === undefined || was === value) return;
      tell(key, session.heardBy[`world:${key}`] ?? TO_CONTROL, was, value, value - was, track, why);
      if (key.includes('@') || key.startsWith('band.')) return;
      const terms = [{ track, add: value - was, formula: 'correction', inputs: { was, value }, by: why.by }];
      const because = why.secret ?? why.cause;
      reasons.push({ key, reason: { played, was, value, terms, ...(because === undefined ? {} : { cause: because }) } });
    },
    events: () => (reasons.length === 0 ? heard : [...heard, told(at, TO_CONTROL, 'worldReckoned', { reasons })]),
  };
}

/** The term that moved most gives the change its track. */
const heaviest = (terms: readonly Term[]): Term => terms.reduce((most, term) => (Math.abs(term.add) > Math.abs(most.add) ? term : most));

/** Least and greatest value of a variable. */
export function rangeOf(exercise: Exercise, key: string): [number, number] {
  const variable = key.split(':')[0]!;
  if (variable === 'I' || variable === 'C') return [0, 1];
  if (variable === 'K') return [0, exercise.world.capital.max];
  const indicator = exercise.world.indicators.find((one) => one.id === variable);
  return indicator ? [indicator.min, indicator.max] : [0, 100];
}

/** Does everyone on one address list also read what the other was told? */
function coversAll(source: Audience, audience: Audience): boolean {
  return audience.every((label) => label !== 'control' && mayRead({ seat: '', labels: ['public', label] }, source));
}
