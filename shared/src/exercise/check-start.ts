import { isListed, named } from './check-names.ts';
import { actorsOf } from './kernel.ts';
import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Exercise, StartChange } from './schema.ts';

type Path = Problem['path'];

const OF_PAIR = ['T', 'S', 'F', 'I', 'C'];
const OF_DELEGATION = ['K', 'P', 'A', 'sov', 'threat', 'position'];
const PER_ISSUE = ['threat', 'position'];
const RANGES: Record<string, [least: number, most: number]> = { I: [0, 1], C: [0, 1], sov: [0, 1], threat: [0, 10], position: [-1, 1] };

/** What the facilitator may choose before play begins. */
export function checkStart(exercise: Exercise): Problem[] {
  const { start } = exercise;
  const options = start.flatMap((choice, i) =>
    choice.options.map((option, j) => ({ ...option, path: ['start', i, 'options', j], choice })),
  );
  return [
    ...duplicates(
      start,
      (one) => one.id,
      (i) => ['start', i, 'id'],
      'the id of a choice',
    ),
    ...start.flatMap(({ options }, i) =>
      duplicates(
        options,
        (one) => one.id,
        (j) => ['start', i, 'options', j, 'id'],
        'the id of an option',
      ),
    ),
    ...options.flatMap(({ id, path, choice }) =>
      options.some((other) => other.id === id && start.indexOf(other.choice) < start.indexOf(choice))
        ? [warning([...path, 'id'], `expected an id that no other choice has; “${id}” alone would mean the other one`)]
        : [],
    ),
    ...options.flatMap(({ changes, path }) => changes.flatMap((one, k) => change(one, [...path, 'changes', k], exercise))),
  ];
}

function change(one: StartChange, path: Path, exercise: Exercise): Problem[] {
  const { indicators } = exercise.world;
  const known = [...OF_PAIR, ...OF_DELEGATION, ...indicators.map(({ id }) => id)];
  if (!known.includes(one.var)) return [error([...path, 'var'], `expected one of ${list(known)}${didYouMean(one.var, known)}`)];
  return [...issueOf(one, path, exercise), ...placesOf(one, path, exercise), ...range(one, path, exercise)];
}

function issueOf({ var: variable, issue }: StartChange, path: Path, { issues }: Exercise): Problem[] {
  if (!PER_ISSUE.includes(variable))
    return issue === undefined ? [] : [error([...path, 'issue'], `expected no “issue”: ${variable} is the same for all of them`)];
  if (issue === undefined) return [error(path, `the key “issue” is missing: expected the issue whose ${variable} changes`)];
  return named([...path, 'issue'], issue, Object.keys(issues), 'an issue');
}

function placesOf({ var: variable, on }: StartChange, path: Path, exercise: Exercise): Problem[] {
  const isOfPair = OF_PAIR.includes(variable);
  if (!isOfPair && !OF_DELEGATION.includes(variable)) {
    const free = on === undefined || on === 'all';
    return free ? [] : [error([...path, 'on'], `expected no “on”, or “all”: ${variable} begins alike wherever it is kept`)];
  }
  const shape = isOfPair ? 'a pair such as CHN~JPN or “all”' : 'a delegation such as JPN or “all”';
  if (on === undefined) return [error(path, `the key “on” is missing: expected ${shape}`)];
  return [on].flat().flatMap((name, k): Problem[] => {
    const at = Array.isArray(on) ? [...path, 'on', k] : [...path, 'on'];
    if (name === 'all') return [];
    if (name.split('~').length !== (isOfPair ? 2 : 1)) return [error(at, `expected ${shape}`)];
    if (!isOfPair) return named(at, name, actorsOf(exercise), 'a delegation');
    return isListed(exercise, name) ? [] : [error(at, `expected a pair listed under world.dyads; ${name} is not`)];
  });
}

/** A value that is set lies within what the variable may be; what is added to or multiplied is cut to it. */
function range({ var: variable, set }: StartChange, path: Path, { world }: Exercise): Problem[] {
  const indicator = world.indicators.find(({ id }) => id === variable);
  const [least, most] = indicator ? [indicator.min, indicator.max] : (RANGES[variable] ?? [0, 100]);
  return set === undefined || (set >= least && set <= most) ? [] : [error([...path, 'set'], `expected a number from ${least} to ${most}`)];
}
