import { knownToAll } from './check-known.ts';
import { duplicates, error, type Problem, warning } from './problem.ts';
import type { Exercise, OrderType } from './schema.ts';

type Path = Problem['path'];

/** What delegations may tell their own services to do. */
export function checkOrders(exercise: Exercise): Problem[] {
  const { orders } = exercise;
  return [
    ...duplicates(
      orders,
      (one) => one.id,
      (i) => ['orders', i, 'id'],
      'an order id',
    ),
    ...defaults(exercise),
    ...waits(exercise),
    ...orders.flatMap((order, i) => [
      ...needs(order, ['orders', i], exercise),
      ...price(order, ['orders', i], exercise),
      ...direction(order, ['orders', i]),
      ...intercepts(order, ['orders', i]),
      ...floor(order, ['orders', i], exercise),
    ]),
  ];
}

function needs({ needs, needsText }: OrderType, path: Path, exercise: Exercise): Problem[] {
  if (needs === undefined)
    return needsText === undefined ? [] : [warning([...path, 'needsText'], 'expected “needs” beside it; nothing is ever refused')];
  return [
    ...(needsText === undefined ? [warning(path, 'expected “needsText” beside “needs”: the same in words, for whoever is refused')] : []),
    ...knownToAll(needs, [...path, 'needs'], exercise),
  ];
}

/** What is given for whoever has sealed nothing: one order, which says nothing of who could have given another. */
function defaults({ orders }: Exercise): Problem[] {
  const all = orders.flatMap((order, i) => (order.default ? [{ order, path: ['orders', i, 'default'] }] : []));
  return [
    ...all.slice(1).map(({ path }) => error(path, 'expected one order with “default”; the first would be given')),
    ...all.flatMap(({ order, path }) => [
      ...(order.target === 'none' ? [] : [error(path, 'expected “target: none” with it: nobody says at whom it is directed')]),
      ...(order.visibility === 'overt' ? [] : [error(path, 'expected “visibility: overt” with it: what is given by default is told')]),
      ...(order.capital === 0 ? [] : [error(path, 'expected no “capital” with it: whoever could not pay would be told apart')]),
    ]),
  ];
}

/**
 * Where a covert order does not come out by the rule, every phase that reveals orders has to wait in any case: if it waited
 * for covert ones alone, waiting would tell of them. [ADJ-1]
 */
function waits({ orders, turns }: Exercise): Problem[] {
  const phases = turns.flatMap(({ phases }, i) => phases.map((phase, j) => ({ phase, path: ['turns', i, 'phases', j] })));
  const isDecided = (mode: OrderType['adjudication']) => mode !== undefined && mode !== 'rule';
  const covert = orders.filter(({ visibility }) => visibility === 'covert');
  return phases.flatMap(({ phase: { atEnd, adjudication }, path }) => {
    const at = [...path, 'atEnd'];
    if (!atEnd.includes('revealOrders')) {
      const named = atEnd.includes('adjudicate') ? '“adjudicate”' : adjudication === undefined ? undefined : '“adjudication”';
      return named === undefined ? [] : [warning(at, `expected “revealOrders” with ${named}; there is nothing to decide`)];
    }
    const told = covert.find((order) => isDecided(order.adjudication ?? adjudication));
    if (atEnd.includes('adjudicate') || !told) return [];
    return [
      error(
        at,
        `expected “adjudicate” as well: the covert order “${told.id}” is decided, and only waiting in any case does not tell of it`,
      ),
    ];
  });
}

/** What listens needs somebody to listen to, and nobody to hear of it. */
function intercepts({ intercepts, target, visibility }: OrderType, path: Path): Problem[] {
  if (!intercepts) return [];
  return [
    ...(target === 'delegation' ? [] : [error([...path, 'intercepts'], 'expected “target: delegation” with it: whose messages it copies')]),
    ...(visibility === 'covert'
      ? []
      : [error([...path, 'intercepts'], 'expected “visibility: covert” with it: the others never learn of it')]),
  ];
}

function price({ capital }: OrderType, path: Path, { world }: Exercise): Problem[] {
  const { max } = world.capital;
  return capital <= max ? [] : [error([...path, 'capital'], `expected at most ${max}, the most that anybody can have (world.capital.max)`)];
}

function direction({ target, mirrored }: OrderType, path: Path): Problem[] {
  if (target === 'delegation' || mirrored === undefined) return [];
  return [error([...path, 'mirrored'], 'expected “target: delegation” with it: only what is directed at somebody can be mirrored')];
}

function floor({ floor }: OrderType, path: Path, { ladder, crises }: Exercise): Problem[] {
  if (floor === undefined) return [];
  const top = ladder.rungs.length - 1;
  if (floor > top) return [error([...path, 'floor'], `expected a rung of the ladder (1 to ${top})`)];
  return crises.length > 0 ? [] : [warning([...path, 'floor'], 'expected at least one entry under crises; there is nothing to lift')];
}
