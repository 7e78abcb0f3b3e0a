import * as z from 'zod/mini';
import { briefOf } from '../exercise/parts.ts';
import { standing } from '../exercise/roster.ts';
import type { Exercise } from '../exercise/schema.ts';
import { optionsChosen, withStart } from '../exercise/start.ts';
import { toDelegation } from '../rules/audience.ts';
import { canonical } from '../rules/canonical.ts';
import { refuse, TO_ALL, TO_CONTROL, told } from '../rules/decision.ts';
import { openingWorld } from '../rules/opening-world.ts';
import { command, idText, unlessControl } from './command.ts';

/** Before STARTEX the facilitator chooses how the story begins; the log keeps the choice and its names. [SES-2] */
export const chooseStart = command({
  input: z.strictObject({ choice: idText, option: idText }),
  decide(session, { choice, option }, given) {
    const refused = unlessControl(given, 'chooseStart');
    if (refused) return refused;
    if (session.stage !== 'lobby') return refuse('alreadyStarted');
    const { control } = session;
    const pack = control && (control.pack ?? control.whole ?? control.exercise);
    const options = pack?.start.find((one) => one.id === choice)?.options ?? [];
    if (!pack || !options.some((one) => one.id === option)) return refuse('noSuchStart', { option });
    const before = control.exercise;
    const start = { ...control.start, [choice]: option };
    if (control.start?.[choice] === option) return { events: [] };
    const begun = withStart(pack, start);
    const after = control.whole ? standing(begun, session.exercise!.delegations) : begun;
    const chosen = optionsChosen(pack, start);
    const named = chosen.map((one) => ({ choice: one.choice.name, option: one.option.name }));
    const cards = chosen.flatMap((one) => (one.option.text === undefined ? [] : [{ name: one.option.name, text: one.option.text }]));
    const moved = movedValues(before, after, control.seed, given.at);
    const briefs = after.delegations.filter(({ id }) => canonical(briefOf(before, id)) !== canonical(briefOf(after, id)));
    const changed = changedNames(pack, after);
    return {
      events: [
        told(given.at, TO_CONTROL, 'startChosen', { start, named, changed }),
        told(given.at, TO_ALL, 'contextTold', { cards }),
        ...moved,
        ...briefs.map(({ id }) => told(given.at, [toDelegation(id)], 'briefTold', { brief: briefOf(after, id) })),
      ],
    };
  },
});

/** The starting values that differ, each told as at the opening. */
function movedValues(before: Exercise, after: Exercise, seed: string, at: number) {
  const was = new Map(
    openingWorld(before, seed, at).flatMap((event) => (event.type === 'worldSet' ? [[event.data.key, event.data.value]] : [])),
  );
  return openingWorld(after, seed, at).filter((event) => event.type === 'worldSet' && was.get(event.data.key) !== event.data.value);
}

/** Which starting values a start changes against the exercise as written, by the variable's key. */
function changedNames(pack: Exercise, after: Exercise): string[] {
  const values = (exercise: Exercise): [string, number][] => [
    ...Object.entries(exercise.world.dyads).flatMap(([dyad, { T, S, F, I, C }]) =>
      Object.entries({ T, S, F, I, C }).map(([name, value]): [string, number] => [`${name}:${dyad}`, value]),
    ),
    ...exercise.delegations.flatMap(({ id, capital, pressure, ready, sov = 0, threat, position }): [string, number][] => [
      [`K:${id}`, capital],
      [`P:${id}`, pressure],
      [`A:${id}`, ready],
      [`sov:${id}`, sov],
      ...Object.entries(threat).map(([issue, value]): [string, number] => [`threat.${issue}:${id}`, value]),
      ...Object.entries(position).map(([issue, value]): [string, number] => [`position.${issue}:${id}`, value]),
    ]),
    ...exercise.world.indicators.map(({ id, init }): [string, number] => [id, init]),
  ];
  const was = new Map(values(pack));
  return values(after).flatMap(([key, value]) => (was.get(key) === value ? [] : [key]));
}
