import type { LogEvent } from '../events/event.ts';
import type { Effect, Exercise } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import type { Session } from '../model/session.ts';
import { mayRead, toDelegation } from './audience.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';

const DYAD_VARIABLES = ['T', 'S', 'F', 'I'];
const DELEGATION_VARIABLES = ['K', 'P', 'A'];

/** What an effect's `own` and `target` stand for. */
export interface Parties {
  own?: string;
  target?: string;
}

/** Wire items that told of the cause, with who read them: a reader sees the reason only if it read one. */
export type Sources = { wire: string; to: Audience }[];

/**
 * The world changes a list of effects makes, in the order given, each told to those who know the
 * variable. Values are cut to the variable's range. [WLD-2]
 */
export function applyEffects(
  session: Session,
  effects: readonly Effect[],
  cause: { at: number; played: number; sources: Sources; parties?: Parties },
): LogEvent[] {
  const exercise = session.control?.exercise;
  if (!exercise) return [];
  const now = new Map<string, number>();
  const events: LogEvent[] = [];
  for (const effect of effects) {
    for (const key of keysOf(exercise, effect, cause.parties)) {
      const was = now.get(key) ?? session.world[key]?.value;
      if (was === undefined) continue;
      const [min, max] = rangeOf(exercise, key);
      const value = Math.min(max, Math.max(min, was + effect.add));
      now.set(key, value);
      const to = session.heardBy[`world:${key}`] ?? TO_CONTROL;
      const wire = cause.sources.find((source) => coversAll(source.to, to))?.wire;
      const change = { key, was, add: effect.add, value, track: effect.track, played: cause.played };
      events.push(told(cause.at, to, 'worldChanged', wire === undefined ? change : { ...change, wire }));
    }
  }
  return events;
}

/** Every variable an effect touches, as keys of the world. Unknown names touch nothing. */
export function keysOf(exercise: Exercise, effect: Effect, parties: Parties = {}): string[] {
  const stand = (name: string) => (name === 'own' ? parties.own : name === 'target' ? parties.target : name);
  const on = (effect.on === undefined ? [] : [effect.on].flat()).flatMap((name): string[] => {
    if (name === 'all') return ['all'];
    const members = name.split('~').map(stand);
    return members.some((member) => member === undefined) ? [] : [members.join('~')];
  });
  const dyads = Object.keys(exercise.world.dyads);
  const known = (pair: string) => dyads.find((dyad) => dyad === pair || dyad === pair.split('~').reverse().join('~'));
  const onDyads = on.flatMap((pair) => (pair === 'all' ? dyads : (known(pair) ?? [])));
  if (DYAD_VARIABLES.includes(effect.var)) return onDyads.map((dyad) => `${effect.var}:${dyad}`);
  const everyone = exercise.delegations.map((delegation) => delegation.id);
  const delegations = on.flatMap((name) => (name === 'all' ? everyone : everyone.includes(name) ? [name] : []));
  if (DELEGATION_VARIABLES.includes(effect.var)) return delegations.map((name) => `${effect.var}:${name}`);
  const indicator = exercise.world.indicators.find((one) => one.id === effect.var);
  if (!indicator) return [];
  if (indicator.per === 'world') return [indicator.id];
  return (indicator.per === 'dyad' ? onDyads : delegations).map((name) => `${indicator.id}:${name}`);
}

function rangeOf(exercise: Exercise, key: string): [number, number] {
  const variable = key.split(':')[0]!;
  if (variable === 'I') return [0, 1];
  const indicator = exercise.world.indicators.find((one) => one.id === variable);
  return indicator ? [indicator.min, indicator.max] : [0, 100];
}

/** The variables a session starts with, and who is told each. [WLD-1] */
export function openingWorld(exercise: Exercise, at: number): LogEvent[] {
  const events: LogEvent[] = [];
  const set = (to: Audience, key: string, value: number) => events.push(told(at, to, 'worldSet', { key, value, played: 0 }));
  for (const [dyad, values] of Object.entries(exercise.world.dyads)) {
    const to = dyad.split('~').map(toDelegation);
    for (const variable of ['T', 'S', 'F', 'I'] as const) set(to, `${variable}:${dyad}`, values[variable]);
  }
  for (const { id, capital, pressure, ready } of exercise.delegations) {
    set([toDelegation(id)], `K:${id}`, capital);
    set([toDelegation(id)], `P:${id}`, pressure);
    set([toDelegation(id)], `A:${id}`, ready);
  }
  for (const indicator of exercise.world.indicators) {
    if (indicator.per === 'world') set(indicator.visibility === 'public' ? TO_ALL : TO_CONTROL, indicator.id, indicator.init);
    const each = { world: [], delegation: exercise.delegations.map((one) => one.id), dyad: Object.keys(exercise.world.dyads) };
    for (const name of each[indicator.per]) {
      const to = { public: TO_ALL, own: name.split('~').map(toDelegation), control: TO_CONTROL }[indicator.visibility];
      set(to, `${indicator.id}:${name}`, indicator.init);
    }
  }
  return events;
}

/** Does everyone on one address list also read what the other was told? */
function coversAll(source: Audience, audience: Audience): boolean {
  return audience.every((label) => label !== 'control' && mayRead({ seat: '', labels: ['public', label] }, source));
}
