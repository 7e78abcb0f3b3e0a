import { allNamed, isListed, isObserver, named } from './check-names.ts';
import { didYouMean } from './nearest.ts';
import { error, list, type Problem } from './problem.ts';
import type { Effect, Exercise } from './schema.ts';

type Path = Problem['path'];

const DYAD_VARIABLES = ['T', 'S', 'F', 'I', 'C'];
const DELEGATION_VARIABLES = ['K', 'P', 'A'];
const CRISIS_VARIABLES = ['mu', 'attribution'];

/** The words that stand for somebody where an effect is written. */
interface Standing {
  delegations: readonly string[];
  crises: readonly string[];
}
const NOBODY: Standing = { delegations: [], crises: [] };

/** Every effect names something the world has. */
export function checkEffects(exercise: Exercise): Problem[] {
  const all = (effects: readonly Effect[] | undefined, path: Path, standing: Standing) =>
    (effects ?? []).flatMap((effect, j) => check(exercise, effect, [...path, j], standing));
  return [
    ...exercise.injects.flatMap(({ effects }, i) => all(effects, ['injects', i, 'effects'], NOBODY)),
    ...exercise.orders.flatMap(({ effects, mirrored, draw, target }, i) => {
      const standing = { delegations: target === 'delegation' ? ['own', 'target'] : ['own'], crises: ['crisis'] };
      return [
        ...all(effects, ['orders', i, 'effects'], standing),
        ...all(mirrored, ['orders', i, 'mirrored'], standing),
        ...all(draw?.effects, ['orders', i, 'draw', 'effects'], standing),
      ];
    }),
  ];
}

function check(exercise: Exercise, { var: variable, on }: Effect, path: Path, standing: Standing): Problem[] {
  const { indicators, dyads } = exercise.world;
  const { delegations: stand } = standing;
  const indicator = indicators.find((one) => one.id === variable);
  const known = [...DYAD_VARIABLES, ...DELEGATION_VARIABLES, ...CRISIS_VARIABLES, ...indicators.map((one) => one.id)];
  if (!known.includes(variable)) return [error([...path, 'var'], `expected one of ${list(known)}${didYouMean(variable, known)}`)];
  if (indicator?.per === 'world')
    return on === undefined ? [] : [error([...path, 'on'], `expected no “on”: ${variable} belongs to the whole world`)];
  if (CRISIS_VARIABLES.includes(variable)) return onCrises(exercise, on, path, standing);

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
    const observer = members.find((member) => isObserver(exercise.delegations, member));
    if (observer !== undefined) return [error(at, `expected a delegation that takes part; ${observer} is an observer`)];
    const spelt = members.every((member) => !stand.includes(member));
    return pairs && spelt && !isListed(exercise, name) ? [error(at, `expected a pair listed under world.dyads; ${name} is not`)] : [];
  });
}

/** Momentum and attribution belong to crises; “crisis” is the live one of an order's two delegations. */
function onCrises({ crises }: Exercise, on: Effect['on'], path: Path, { crises: stand }: Standing): Problem[] {
  const known = [...crises.map((one) => one.id), ...stand];
  if (on === undefined) return [error(path, `the key “on” is missing: expected a crisis of this exercise (${list(known)})`)];
  return Array.isArray(on) ? allNamed([...path, 'on'], on, known, 'a crisis') : named([...path, 'on'], on, known, 'a crisis');
}
