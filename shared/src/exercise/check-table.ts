import { atKey, isListed, isObserver, named } from './check-names.ts';
import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Delegation, Exercise } from './schema.ts';

/** Names that effects or start choices use already. */
const RESERVED = ['T', 'S', 'F', 'I', 'C', 'K', 'P', 'A', 'mu', 'attribution', 'sov', 'threat', 'position'];
const NOT_FOR_OBSERVERS = ['vote', 'order', 'sign'];

/** Who sits at the table, and the world they act in. */
export function checkTable(exercise: Exercise): Problem[] {
  return [players, delegations, dyads, contagion, capital, indicators, catalogues].flatMap((check) => check(exercise));
}

function players({ meta, delegations }: Exercise): Problem[] {
  const watching = delegations.filter(({ kind }) => kind === 'observer').length;
  if (watching > 0 && delegations.length - watching < 2)
    return [error(['delegations'], 'expected at least two delegations that take part; the others are observers')];
  const { min, max } = meta.players;
  if (min > max) return [error(['meta', 'players', 'min'], `expected at most ${max}, the greatest number of players`)];
  const seats = delegations.reduce((total, one) => total + one.seats.length, 0);
  return seats < min ? [error(['meta', 'players', 'min'], `expected at most ${seats}: the delegations have ${seats} seat(s) in all`)] : [];
}

function delegations({ delegations, issues }: Exercise): Problem[] {
  const known = Object.keys(issues);
  // An exercise without issues may use such words as it likes: nothing reads them but people.
  const perIssue = (i: number, key: 'threat' | 'position') =>
    known.length === 0
      ? []
      : Object.keys(delegations[i]![key]).flatMap((issue) => atKey(named(['delegations', i, key, issue], issue, known, 'an issue')));
  return [
    ...duplicates(
      delegations,
      (one) => one.id,
      (i) => ['delegations', i, 'id'],
      'a delegation code',
    ),
    ...delegations.flatMap(({ id, kind, seats, objectives, redLines }, i) => [
      ...perIssue(i, 'threat'),
      ...perIssue(i, 'position'),
      ...(kind === 'observer' ? watching(id, seats, ['delegations', i, 'seats']) : []),
      ...(seats.length === 0 ? [error(['delegations', i, 'seats'], `expected at least one seat for ${id}`)] : []),
      ...duplicates(
        seats,
        (one) => one.id,
        (j) => ['delegations', i, 'seats', j, 'id'],
        'a seat id',
      ),
      ...duplicates(
        objectives,
        (one) => one.id,
        (j) => ['delegations', i, 'objectives', j, 'id'],
        'an objective id',
      ),
      ...duplicates(
        redLines,
        (one) => one.id,
        (j) => ['delegations', i, 'redLines', j, 'id'],
        'a red line id',
      ),
    ]),
  ];
}

function watching(id: string, seats: Delegation['seats'], path: Problem['path']): Problem[] {
  return seats.flatMap(({ can }, j) =>
    can.flatMap((deed, k) =>
      NOT_FOR_OBSERVERS.includes(deed) ? [error([...path, j, 'can', k], `expected no “${deed}”: ${id} is an observer`)] : [],
    ),
  );
}

function dyads({ world, delegations }: Exercise): Problem[] {
  const codes = delegations.map((one) => one.id);
  const seen = new Set<string>();
  return Object.keys(world.dyads).flatMap((dyad): Problem[] => {
    const at = (expected: string): Problem => ({ ...error(['world', 'dyads', dyad], expected), key: true });
    const pair = dyad.split('~');
    const stranger = pair.find((code) => !codes.includes(code));
    if (stranger !== undefined)
      return [at(`expected codes of two delegations (${list(codes)}); “${stranger}” is none${didYouMean(stranger, codes)}`)];
    const observer = pair.find((code) => isObserver(delegations, code));
    if (observer !== undefined) return [at(`expected two delegations that take part; ${observer} is an observer`)];
    if (pair[0] === pair[1]) return [at('expected two different delegations')];
    const name = [...pair].sort().join('~');
    if (seen.has(name)) return [at(`expected each pair once; ${name} is there already`)];
    seen.add(name);
    return [];
  });
}

/** Pairs that feel each other's tension. */
function contagion(exercise: Exercise): Problem[] {
  const pair = (name: string, path: Problem['path']): Problem[] =>
    isListed(exercise, name) ? [] : [error(path, `expected a pair listed under world.dyads; ${name} is not`)];
  const turned = (name: string) => name.split('~').sort().join('~');
  return exercise.world.contagion.flatMap(({ from, to }, i) => {
    const path = ['world', 'contagion', i];
    return [
      ...pair(from, [...path, 'from']),
      ...to.flatMap((name, j) => {
        const at = [...path, 'to', j];
        if (turned(name) === turned(from)) return [error(at, `expected another pair than ${from}`)];
        if (to.findIndex((one) => turned(one) === turned(name)) < j)
          return [error(at, `expected each pair once; ${name} is there already`)];
        return pair(name, at);
      }),
    ];
  });
}

function capital({ world, delegations }: Exercise): Problem[] {
  const { max } = world.capital;
  return delegations.flatMap(({ kind, capital }, i) =>
    kind === 'delegation' && capital > max
      ? [warning(['delegations', i, 'capital'], `expected at most ${max}, the most that anybody can have (world.capital.max)`)]
      : [],
  );
}

function indicators({ world }: Exercise): Problem[] {
  return [
    ...duplicates(
      world.indicators,
      (one) => one.id,
      (i) => ['world', 'indicators', i, 'id'],
      'an indicator id',
    ),
    ...world.indicators.flatMap(({ id, min, max, init }, i) => {
      const path = ['world', 'indicators', i];
      if (RESERVED.includes(id)) return [error([...path, 'id'], `expected another id: ${RESERVED.join(', ')} have a meaning of their own`)];
      if (min >= max) return [error([...path, 'max'], `expected more than the least value, ${min}`)];
      return init < min || init > max ? [error([...path, 'init'], `expected a number from ${min} to ${max}`)] : [];
    }),
  ];
}

function catalogues(exercise: Exercise): Problem[] {
  const { meta, evaluation, agenda } = exercise;
  const objectives = meta.objectives.map((one) => one.id);
  return [
    ...duplicates(
      meta.objectives,
      (one) => one.id,
      (i) => ['meta', 'objectives', i, 'id'],
      'an objective id',
    ),
    ...evaluation.guide.flatMap(({ objective }, i) =>
      objectives.includes(objective)
        ? []
        : [error(['evaluation', 'guide', i, 'objective'], `expected an objective of this exercise (${list(objectives)})`)],
    ),
    ...duplicates(
      evaluation.questions,
      (one) => one.id,
      (i) => ['evaluation', 'questions', i, 'id'],
      'the id of a question',
    ),
    ...duplicates(
      agenda?.elements ?? [],
      (one) => one.id,
      (i) => ['agenda', 'elements', i, 'id'],
      'the id of an element',
    ),
  ];
}
