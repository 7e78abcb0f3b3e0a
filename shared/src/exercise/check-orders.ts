import { parseExpression } from './expression.ts';
import { namesIn } from './expression-uses.ts';
import { duplicates, error, type Problem, warning } from './problem.ts';
import type { Exercise, OrderType } from './schema.ts';
import { wordOf } from './vocabulary.ts';

type Path = Problem['path'];

/**
 * What an order may ask for: things that everybody at the table knows. Anything else would let a delegation find out
 * by trying what it is not told.
 */
const KNOWN_TO_ALL = ['turn', 'phase', 'stage', 'mechanism', 'mechanisms', 'inForceOn', 'hotline', 'proposals', 'votes', 'statements'];

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
    ...orders.flatMap((order, i) => [
      ...needs(order, ['orders', i], exercise),
      ...price(order, ['orders', i], exercise),
      ...direction(order, ['orders', i]),
      ...floor(order, ['orders', i], exercise),
    ]),
  ];
}

function needs({ needs, needsText }: OrderType, path: Path, { orders }: Exercise): Problem[] {
  if (needs === undefined)
    return needsText === undefined ? [] : [warning([...path, 'needsText'], 'expected “needs” beside it; nothing is ever refused')];
  const parsed = parseExpression(needs);
  // What cannot be read, or is no name, is said where all conditions are checked.
  const uses = parsed.ok ? namesIn(parsed.ast).filter(({ name }) => wordOf(name)) : [];
  return [
    ...(needsText === undefined ? [warning(path, 'expected “needsText” beside “needs”: the same in words, for whoever is refused')] : []),
    ...uses.flatMap(({ name, at, args = [] }): Problem[] => {
      if (KNOWN_TO_ALL.includes(name)) return [];
      if (name !== 'order' && name !== 'orders') {
        const why = 'by trying, a delegation would find out what it is not told';
        return [
          {
            ...error(
              [...path, 'needs'],
              `expected only what everybody knows (${KNOWN_TO_ALL.join(', ')}, order, orders); with “${name}”, ${why}`,
            ),
            at,
          },
        ];
      }
      const asked = args.at(-1)?.value;
      if (orders.find(({ id }) => id === asked)?.visibility !== 'covert') return [];
      return [{ ...error([...path, 'needs'], `expected an overt order; “${String(asked)}” is covert, and this would give it away`), at }];
    }),
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
