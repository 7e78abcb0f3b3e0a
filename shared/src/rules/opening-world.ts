import type { LogEvent } from '../events/event.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { Audience } from '../model/audience.ts';
import { toDelegation } from './audience.ts';
import { TO_ALL, TO_CONTROL, told } from './decision.ts';
import { bandKey, bandOf, perceived, perceivedKey } from './perception.ts';

/** The variables a session starts with, and who is told each. [WLD-1] [WLD-3] [WLD-4] */
export function openingWorld(exercise: Exercise, seed: string, at: number, { turn, played } = { turn: 0, played: 0 }): LogEvent[] {
  const events: LogEvent[] = [];
  const set = (to: Audience, key: string, value: number) => events.push(told(at, to, 'worldSet', { key, value, played }));
  const { dyads, indicators, bands, perception } = exercise.world;
  const coercible = usesCoercion(exercise);
  for (const [dyad, values] of Object.entries(dyads)) {
    const members = dyad.split('~');
    for (const variable of ['T', 'S', 'F'] as const) {
      const key = `${variable}:${dyad}`;
      set(perception ? TO_CONTROL : members.map(toDelegation), key, values[variable]);
      for (const one of perception ? members : [])
        set([toDelegation(one)], perceivedKey(key, one), perceived(seed, key, one, turn, values[variable], perception!.noise));
    }
    set(members.map(toDelegation), `I:${dyad}`, values.I);
    if (coercible) set(members.map(toDelegation), `C:${dyad}`, values.C);
  }
  for (const { id, kind, capital, pressure, ready } of exercise.delegations) {
    if (kind === 'observer') continue;
    for (const [variable, value] of [
      ['K', capital],
      ['P', pressure],
      ['A', ready],
    ] as const) {
      set([toDelegation(id)], `${variable}:${id}`, value);
      if (bands.includes(variable)) set(TO_ALL, bandKey(`${variable}:${id}`), bandOf(value));
    }
  }
  const countries = exercise.delegations.filter((one) => one.kind !== 'observer').map((one) => one.id);
  for (const indicator of indicators) {
    if (indicator.per === 'world') set(indicator.visibility === 'public' ? TO_ALL : TO_CONTROL, indicator.id, indicator.init);
    const each = { world: [], delegation: countries, dyad: Object.keys(dyads) };
    for (const name of each[indicator.per]) {
      const to = { public: TO_ALL, own: name.split('~').map(toDelegation), control: TO_CONTROL }[indicator.visibility];
      set(to, `${indicator.id}:${name}`, indicator.init);
    }
  }
  return events;
}

/** Coercion is kept where anything in the exercise can put it in place or lift it. */
function usesCoercion({ world, orders, injects, start }: Exercise): boolean {
  return (
    Object.values(world.dyads).some((dyad) => dyad.C > 0) ||
    [...orders.flatMap((one) => one.effects), ...injects.flatMap((one) => one.effects)].some((effect) => effect.var === 'C') ||
    start.some((choice) => choice.options.some((option) => option.changes.some((change) => change.var === 'C')))
  );
}
