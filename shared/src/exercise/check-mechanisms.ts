import { allNamed, isObserver, named, onRing, playersNamed } from './check-names.ts';
import { checkRule } from './check-rules.ts';
import { actorsOf, isHosted, membersOf } from './kernel.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Exercise, MechanismSpec } from './schema.ts';

type Path = Problem['path'];

/** What may be agreed: institutions, the catalogue of mechanisms, and sets of them to compare. */
export function checkMechanisms(exercise: Exercise): Problem[] {
  const { mechanisms } = exercise;
  const parents = onRing(ids(mechanisms), (id) => mechanisms.flatMap((one) => (one.id === id ? (one.parent ?? []) : [])));
  const links = onRing(ids(mechanisms), (id) => mechanisms.flatMap((one) => (one.id === id ? one.linkedTo : [])));
  return [
    ...institutions(exercise),
    ...duplicates(
      mechanisms,
      (one) => one.id,
      (i) => ['mechanisms', i, 'id'],
      'a mechanism id',
    ),
    ...mechanisms.flatMap((one, i) => {
      const path = ['mechanisms', i];
      return [
        ...[membership, scope, hosting, course].flatMap((check) => check(one, path, exercise)),
        ...(parents.includes(one.id)
          ? [error([...path, 'parent'], `expected a mechanism that does not stand under ${one.id} itself`)]
          : []),
        ...(links.includes(one.id)
          ? [warning([...path, 'linkedTo'], `expected no mechanism that waits for ${one.id} in its turn; neither would ever begin`)]
          : []),
      ];
    }),
    ...architectures(exercise),
    ...allNamed(['world', 'inForce'], exercise.world.inForce, ids(mechanisms), 'a mechanism'),
  ];
}

const ids = (items: readonly { id: string }[]): string[] => items.map((one) => one.id);

function institutions({ institutions, delegations, issues }: Exercise): Problem[] {
  return [
    ...duplicates(
      institutions,
      (one) => one.id,
      (i) => ['institutions', i, 'id'],
      'an institution id',
    ),
    ...institutions.flatMap(({ members, canHost }, i) => [
      ...allNamed(['institutions', i, 'members'], members, ids(delegations), 'a delegation'),
      ...allNamed(['institutions', i, 'canHost'], canHost, Object.keys(issues), 'an issue'),
    ]),
  ];
}

function membership(one: MechanismSpec, path: Path, exercise: Exercise): Problem[] {
  const { observers, members, chair, rule } = one;
  const { delegations } = exercise;
  const codes = membersOf(one, actorsOf(exercise));
  return [
    ...(members === 'all' ? [] : playersNamed([...path, 'members'], members, exercise)),
    ...allNamed([...path, 'observers'], observers, ids(delegations), 'a delegation'),
    ...observers.flatMap((code, i) =>
      codes.includes(code) && !isObserver(delegations, code)
        ? [error([...path, 'observers', i], `expected somebody who is no member; ${code} is one`)]
        : [],
    ),
    ...(chair?.order ?? []).flatMap((code, i) => named([...path, 'chair', 'order', i], code, codes, 'a member')),
    ...checkRule(rule, [...path, 'rule'], codes, 'members'),
  ];
}

function scope({ issues, excludes }: MechanismSpec, path: Path, exercise: Exercise): Problem[] {
  const areas = ids(exercise.map?.areas ?? []);
  return [
    ...allNamed([...path, 'issues'], issues, Object.keys(exercise.issues), 'an issue'),
    ...allNamed([...path, 'excludes'], excludes, areas, 'an area on the map'),
  ];
}

function hosting(one: MechanismSpec, path: Path, exercise: Exercise): Problem[] {
  const { hostedBy, issues } = one;
  if (hostedBy === undefined) return [];
  const { institutions } = exercise;
  const at = [...path, 'hostedBy'];
  const host = institutions.find(({ id }) => id === hostedBy);
  if (!host) return named(at, hostedBy, ids(institutions), 'an institution');
  const members = membersOf(one, actorsOf(exercise));
  const outside = members.filter((code) => !host.members.includes(code));
  return [
    ...(isHosted(institutions, one, members)
      ? []
      : [
          error(
            at,
            `expected an institution to which every member belongs; ${outside.join(', ')} ${outside.length > 1 ? 'do' : 'does'} not belong to ${hostedBy}`,
          ),
        ]),
    ...issues.flatMap((issue, i) =>
      host.canHost.includes(issue) || !Object.hasOwn(exercise.issues, issue)
        ? []
        : [warning([...path, 'issues', i], `expected an issue that ${hostedBy} can host (${list(host.canHost)})`)],
    ),
  ];
}

function course({ id, parent, survivesParent, linkedTo, sunset, expansions }: MechanismSpec, path: Path, exercise: Exercise): Problem[] {
  const known = ids(exercise.mechanisms);
  return [
    ...(parent === undefined ? [] : named([...path, 'parent'], parent, known, 'a mechanism')),
    ...(survivesParent && parent === undefined
      ? [warning([...path, 'survivesParent'], 'expected “parent” beside it; there is nothing to survive')]
      : []),
    ...allNamed([...path, 'linkedTo'], linkedTo, known, 'a mechanism'),
    ...(sunset && sunset.turns === undefined && sunset.when === undefined
      ? [error([...path, 'sunset'], 'expected “turns” or “when”')]
      : []),
    ...expansions.flatMap((one, i) => expansion(one, [...path, 'expansions', i], id, exercise)),
  ];
}

function expansion(one: MechanismSpec['expansions'][number], path: Path, id: string, exercise: Exercise): Problem[] {
  const { issues, members, when: _when, name: _name, ...values } = one;
  const changes = issues.length + members.length + Object.keys(values).length;
  return [
    ...allNamed([...path, 'issues'], issues, Object.keys(exercise.issues), 'an issue'),
    ...playersNamed([...path, 'members'], members, exercise),
    ...(changes === 0
      ? [warning(path, `expected something that it adds to ${id}: issues, members, oblig, verif, secr or latencyHours`)]
      : []),
  ];
}

function architectures({ architectures, mechanisms }: Exercise): Problem[] {
  return [
    ...duplicates(
      architectures,
      (one) => one.id,
      (i) => ['architectures', i, 'id'],
      'an architecture id',
    ),
    ...architectures.flatMap((one, i) => allNamed(['architectures', i, 'mechanisms'], one.mechanisms, ids(mechanisms), 'a mechanism')),
  ];
}
