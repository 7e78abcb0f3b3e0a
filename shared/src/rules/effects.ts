import type { LogEvent } from '../events/event.ts';
import type { Effect, Exercise } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { type Book, type EffectCause, openBook, type Parties } from './book.ts';
import { shiftCrises } from './crises.ts';

const DYAD_VARIABLES = ['T', 'S', 'F', 'I', 'C'];
const DELEGATION_VARIABLES = ['K', 'P', 'A'];

/**
 * The world changes a list of effects makes, in the order given, each told to those who know the
 * variable. Values are cut to the variable's range. [WLD-2]
 */
export function applyEffects(session: Session, effects: readonly Effect[], cause: EffectCause): LogEvent[] {
  if (!session.control) return [];
  const book = openBook(session, cause);
  enter(session, book, effects, cause);
  return [...book.events(), ...shiftCrises(session, effects, cause)];
}

/** Enters effects into a book that is open already. */
export function enter(session: Session, book: Book, effects: readonly Effect[], cause: EffectCause): void {
  const exercise = session.control!.exercise;
  for (const effect of effects) {
    const by = cause.by === undefined ? {} : { by: cause.by };
    for (const key of keysOf(exercise, effect, cause.parties)) {
      book.move(key, [{ track: effect.track, add: effect.add, formula: 'effect.add', inputs: { add: effect.add }, ...by }], cause);
    }
  }
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
  const everyone = exercise.delegations.filter((one) => one.kind !== 'observer').map((one) => one.id);
  const delegations = on.flatMap((name) => (name === 'all' ? everyone : everyone.includes(name) ? [name] : []));
  if (DELEGATION_VARIABLES.includes(effect.var)) return delegations.map((name) => `${effect.var}:${name}`);
  const indicator = exercise.world.indicators.find((one) => one.id === effect.var);
  if (!indicator) return [];
  if (indicator.per === 'world') return [indicator.id];
  return (indicator.per === 'dyad' ? onDyads : delegations).map((name) => `${indicator.id}:${name}`);
}
