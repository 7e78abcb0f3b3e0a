import { parseExpression } from './expression.ts';
import { namesIn } from './expression-uses.ts';
import { error, type Problem } from './problem.ts';
import type { Exercise } from './schema.ts';
import { wordOf } from './vocabulary.ts';

/**
 * What a refusal may ask for: things that everybody at the table knows. Anything else would let a delegation find out
 * by trying what it is not told.
 */
const KNOWN_TO_ALL = ['turn', 'phase', 'stage', 'mechanism', 'mechanisms', 'inForceOn', 'hotline', 'proposals', 'votes', 'statements'];

/** A condition that a delegation may be refused by asks only what everybody knows. What cannot be read is said elsewhere. */
export function knownToAll(source: string, path: Problem['path'], { orders }: Exercise): Problem[] {
  const parsed = parseExpression(source);
  const uses = parsed.ok ? namesIn(parsed.ast).filter(({ name }) => wordOf(name)) : [];
  return uses.flatMap(({ name, at, args = [] }): Problem[] => {
    if (KNOWN_TO_ALL.includes(name)) return [];
    if (name !== 'order' && name !== 'orders') {
      const why = 'by trying, a delegation would find out what it is not told';
      const expected = `expected only what everybody knows (${KNOWN_TO_ALL.join(', ')}, order, orders); with “${name}”, ${why}`;
      return [{ ...error(path, expected), at }];
    }
    const asked = args.at(-1)?.value;
    if (orders.find(({ id }) => id === asked)?.visibility !== 'covert') return [];
    return [{ ...error(path, `expected an overt order; “${String(asked)}” is covert, and this would give it away`), at }];
  });
}
