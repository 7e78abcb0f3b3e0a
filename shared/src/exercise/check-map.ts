import { named } from './check-names.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Exercise, MapMark } from './schema.ts';

type Path = Problem['path'];

/** The map, and what injects put on it. */
export function checkMap(exercise: Exercise): Problem[] {
  const { map, injects } = exercise;
  const marks = injects.flatMap(({ variants }, i) =>
    Object.entries(variants).flatMap(([name, { map: marks = [] }]) => ({ path: ['injects', i, 'variants', name, 'map'], marks })),
  );
  const put = new Set(marks.flatMap(({ marks }) => marks.filter(({ status }) => status !== 'removed').map(({ id }) => id)));
  const first = marks.find(({ marks }) => marks.length > 0);
  return [
    ...(map ? mapItself(map, exercise) : []),
    ...(first && !map ? [warning(first.path, 'expected a map in pack.yaml (map: { view: … }) for these marks to stand on')] : []),
    ...marks.flatMap(({ path, marks }) => [
      ...duplicates(
        marks,
        (one) => one.id,
        (j) => [...path, j, 'id'],
        'a mark id in this wording',
      ),
      ...marks.flatMap((one, j) => mark(one, [...path, j], put, exercise)),
    ]),
  ];
}

function mapItself({ view, places, areas }: NonNullable<Exercise['map']>, { delegations }: Exercise): Problem[] {
  const spots = [
    ...places.map((one, i) => ({ ...one, path: ['map', 'places', i] })),
    ...areas.map((one, i) => ({ ...one, path: ['map', 'areas', i] })),
  ];
  return [
    ...(view.west < view.east ? [] : [error(['map', 'view', 'east'], `expected more than ${view.west}, the western edge`)]),
    ...(view.south < view.north ? [] : [error(['map', 'view', 'north'], `expected more than ${view.south}, the southern edge`)]),
    ...(view.south < -90 ? [error(['map', 'view', 'south'], 'expected -90 or more')] : []),
    ...(view.north > 90 ? [error(['map', 'view', 'north'], 'expected at most 90')] : []),
    ...duplicates(
      spots,
      (one) => one.id,
      (i) => [...spots[i]!.path, 'id'],
      'an id of a place or area',
    ),
    ...places.flatMap(({ delegation }, i) =>
      delegation === undefined
        ? []
        : named(
            ['map', 'places', i, 'delegation'],
            delegation,
            delegations.map((one) => one.id),
            'a delegation',
          ),
    ),
  ];
}

function mark({ id, at, path: way, status }: MapMark, path: Path, put: ReadonlySet<string>, { map }: Exercise): Problem[] {
  if (status === 'removed')
    return put.has(id) ? [] : [warning([...path, 'id'], `expected a mark that some wording puts on the map (${list([...put])})`)];
  if (at === undefined && way === undefined) return [error(path, 'expected “at”, or “path” for a movement')];
  if (typeof at !== 'string') return [];
  const spots = [...(map?.places ?? []), ...(map?.areas ?? [])].map((one) => one.id);
  return named([...path, 'at'], at, spots, 'a position such as [139.7, 35.7], or a place or area on the map');
}
