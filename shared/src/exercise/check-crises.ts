import { allNamed, isListed, named, playersNamed } from './check-names.ts';
import { duplicates, error, type Problem, warning } from './problem.ts';
import type { CrisisCard, Exercise } from './schema.ts';

type Path = Problem['path'];

/** What may break out, and the ladder on which it climbs. */
export function checkCrises(exercise: Exercise): Problem[] {
  const { crises, deck = [], world } = exercise;
  const ids = crises.map((one) => one.id);
  return [
    ...ladder(exercise),
    ...duplicates(
      crises,
      (one) => one.id,
      (i) => ['crises', i, 'id'],
      'a crisis id',
    ),
    ...crises.flatMap((one, i) => crisis(one, ['crises', i], exercise)),
    ...allNamed(['deck'], deck, ids, 'a crisis'),
    ...allNamed(['world', 'arrival', 'crises'], world.arrival?.crises ?? [], ids, 'a crisis'),
  ];
}

function ladder({ ladder: { rungs, confirmFrom, stopAt } }: Exercise): Problem[] {
  const top = rungs.length - 1;
  const onIt = (key: 'confirmFrom' | 'stopAt', rung: number): Problem[] =>
    rung <= top ? [] : [error(['ladder', key], `expected a rung of the ladder (1 to ${top})`)];
  const thresholds = rungs.flatMap(({ threshold }, rung) => (threshold === undefined ? [] : [{ rung, threshold }]));
  const unread = confirmFrom > stopAt && confirmFrom <= top;
  return [
    ...rungs.flatMap(({ n }, i) =>
      n === i ? [] : [error(['ladder', 'rungs', i, 'n'], `expected ${i}: rungs are numbered 0, 1, 2 … in order`)],
    ),
    ...duplicates(
      thresholds,
      (one) => one.threshold,
      (i) => ['ladder', 'rungs', thresholds[i]!.rung, 'threshold'],
      'a name of a threshold',
    ),
    ...(rungs[top]!.phi === 0 ? [] : [warning(['ladder', 'rungs', top, 'phi'], 'expected 0: nothing lies above the top rung')]),
    ...onIt('confirmFrom', confirmFrom),
    ...onIt('stopAt', stopAt),
    ...(unread ? [warning(['ladder', 'confirmFrom'], `expected at most ${stopAt}: play stops there before anybody is asked`)] : []),
  ];
}

function crisis({ issue, parties, rung0, area }: CrisisCard, path: Path, exercise: Exercise): Problem[] {
  const { ladder, map, world } = exercise;
  const top = ladder.rungs.length - 1;
  const [one, other] = parties;
  const known = playersNamed([...path, 'parties'], [one, other], exercise);
  const pair = parties.join('~');
  // An exercise may do without relations; one that has them has most likely forgotten this one.
  const isForgotten = known.length === 0 && Object.keys(world.dyads).length > 0 && !isListed(exercise, pair);
  return [
    ...named([...path, 'issue'], issue, Object.keys(exercise.issues), 'an issue'),
    ...(one === other ? [error([...path, 'parties', 1], 'expected two different parties')] : known),
    ...(isForgotten && one !== other
      ? [warning([...path, 'parties'], `expected a pair listed under world.dyads; ${pair} is not, so its tension counts as 50`)]
      : []),
    ...(rung0 < top ? [] : [error([...path, 'rung0'], `expected less than ${top}, the top rung`)]),
    ...(rung0 < top && rung0 >= ladder.stopAt
      ? [warning([...path, 'rung0'], `expected less than ${ladder.stopAt}: play stops there, so it would stop at once`)]
      : []),
    ...(area === undefined ? [] : named([...path, 'area'], area, map?.areas.map(({ id }) => id) ?? [], 'an area on the map')),
  ];
}
