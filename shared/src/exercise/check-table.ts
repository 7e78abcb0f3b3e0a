import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem } from './problem.ts';
import type { Exercise } from './schema.ts';

const RESERVED = ['T', 'S', 'F', 'I', 'C', 'K', 'P', 'A', 'mu', 'attribution'];

/** Who sits at the table, and the world they act in. */
export function checkTable(exercise: Exercise): Problem[] {
  return [...players(exercise), ...delegations(exercise), ...dyads(exercise), ...indicators(exercise), ...catalogues(exercise)];
}

function players({ meta, delegations }: Exercise): Problem[] {
  const { min, max } = meta.players;
  if (min > max) return [error(['meta', 'players', 'min'], `expected at most ${max}, the greatest number of players`)];
  const seats = delegations.reduce((total, one) => total + one.seats.length, 0);
  return seats < min ? [error(['meta', 'players', 'min'], `expected at most ${seats}: the delegations have ${seats} seat(s) in all`)] : [];
}

function delegations({ delegations }: Exercise): Problem[] {
  return [
    ...duplicates(
      delegations,
      (one) => one.id,
      (i) => ['delegations', i, 'id'],
      'a delegation code',
    ),
    ...delegations.flatMap(({ id, seats, objectives, redLines }, i) => [
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

function dyads({ world, delegations }: Exercise): Problem[] {
  const codes = delegations.map((one) => one.id);
  const seen = new Set<string>();
  return Object.keys(world.dyads).flatMap((dyad): Problem[] => {
    const at = (expected: string): Problem => ({ ...error(['world', 'dyads', dyad], expected), key: true });
    const pair = dyad.split('~');
    const stranger = pair.find((code) => !codes.includes(code));
    if (stranger !== undefined)
      return [at(`expected codes of two delegations (${list(codes)}); “${stranger}” is none${didYouMean(stranger, codes)}`)];
    if (pair[0] === pair[1]) return [at('expected two different delegations')];
    const name = [...pair].sort().join('~');
    if (seen.has(name)) return [at(`expected each pair once; ${name} is there already`)];
    seen.add(name);
    return [];
  });
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

function catalogues({ orders, meta, evaluation, negotiation, delegations }: Exercise): Problem[] {
  const objectives = meta.objectives.map((one) => one.id);
  const quorum = 'quorum' in negotiation.rule ? negotiation.rule.quorum : undefined;
  const { length } = delegations;
  return [
    ...duplicates(
      orders,
      (one) => one.id,
      (i) => ['orders', i, 'id'],
      'an order id',
    ),
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
    ...(quorum !== undefined && quorum > length
      ? [error(['negotiation', 'rule', 'quorum'], `expected at most ${length}, the number of delegations`)]
      : []),
  ];
}
