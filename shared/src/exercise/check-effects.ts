import { didYouMean } from './nearest.ts';
import { error, list, type Problem } from './problem.ts';
import type { Effect, Exercise } from './schema.ts';

type Path = Problem['path'];

const DYAD_VARIABLES = ['T', 'S', 'F', 'I'];
const DELEGATION_VARIABLES = ['K', 'P', 'A'];

/** Every effect names something the world has. */
export function checkEffects(exercise: Exercise): Problem[] {
  return [
    ...exercise.injects.flatMap(({ effects }, i) =>
      effects.flatMap((effect, j) => check(exercise, effect, ['injects', i, 'effects', j], [])),
    ),
    ...exercise.orders.flatMap(({ effects, target }, i) => {
      const stand = target === 'delegation' ? ['own', 'target'] : ['own'];
      return effects.flatMap((effect, j) => check(exercise, effect, ['orders', i, 'effects', j], stand));
    }),
  ];
}

/** `stand` are the words that stand for a delegation here. */
function check(exercise: Exercise, { var: variable, on }: Effect, path: Path, stand: readonly string[]): Problem[] {
  const { indicators, dyads } = exercise.world;
  const indicator = indicators.find((one) => one.id === variable);
  const known = [...DYAD_VARIABLES, ...DELEGATION_VARIABLES, ...indicators.map((one) => one.id)];
  if (!known.includes(variable)) return [error([...path, 'var'], `expected one of ${list(known)}${didYouMean(variable, known)}`)];
  if (indicator?.per === 'world')
    return on === undefined ? [] : [error([...path, 'on'], `expected no “on”: ${variable} belongs to the whole world`)];

  const pairs = DYAD_VARIABLES.includes(variable) || indicator?.per === 'dyad';
  const shape = pairs ? 'a pair such as CHN~JPN' : 'a delegation such as JPN';
  const words = pairs ? (stand.includes('target') ? ['own~target'] : []) : stand;
  if (on === undefined)
    return [error(path, `the key “on” is missing: expected ${list([shape, ...words.map((word) => `“${word}”`), '“all”'])}`)];

  const codes = [...exercise.delegations.map((one) => one.id), ...stand];
  return [on].flat().flatMap((name, k): Problem[] => {
    const at = Array.isArray(on) ? [...path, 'on', k] : [...path, 'on'];
    if (name === 'all') {
      const nothing = pairs && Object.keys(dyads).length === 0;
      return nothing ? [error(at, 'expected at least one pair under world.dyads for “all” to mean something')] : [];
    }
    const members = name.split('~');
    if (members.length !== (pairs ? 2 : 1)) return [error(at, `expected ${list([shape, ...words.map((word) => `“${word}”`), '“all”'])}`)];
    const stranger = members.find((member) => !codes.includes(member));
    if (stranger !== undefined) return [error(at, `expected a delegation of this exercise (${list(codes)})${didYouMean(stranger, codes)}`)];
    const named = members.every((member) => !stand.includes(member));
    if (pairs && named && !(name in dyads) && !([...members].reverse().join('~') in dyads)) {
      return [error(at, `expected a pair listed under world.dyads; ${name} is not`)];
    }
    return [];
  });
}
