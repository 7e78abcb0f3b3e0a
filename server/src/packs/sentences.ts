import { didYouMean } from '@demarche/shared/exercise/nearest';
import type { Problem } from '@demarche/shared/exercise/problem';
import type { z } from 'zod';
import { keysAt, kindAt, kindWord } from './shape.ts';

type Path = Problem['path'];

/** Reads a value through a schema; what does not fit comes back as sentences an author understands. */
export function readThrough<S extends z.ZodType>(schema: S, value: unknown): { value: z.output<S> } | { problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(schema, value, issue, [])) };
}

function problemsOf(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue, above: Path): Problem[] {
  // YAML has no symbols as keys, so every path is made of names and numbers.
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      ...problem(
        [...path, key],
        `expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'no such key'}; found the key “${key}”${didYouMean(key, known)}`,
      ),
      key: true as const,
    }));
  }
  const found = valueAt(root, path);
  const missing = found === undefined;
  if (issue.code === 'invalid_union' && !missing) {
    const deeper = nearest(issue.errors.map((one) => one.filter(({ path: at, code }) => at.length > 0 || code === 'unrecognized_keys')));
    // A text per language that goes wrong inside is better explained there.
    if (typeof found === 'object' && found !== null && deeper.length > 0)
      return deeper.flatMap((one) => problemsOf(schema, root, one, path));
  }
  const expected = expectedOf(schema, issue, path, missing);
  if (missing) return [problem(path, `the key “${String(path.at(-1))}” is missing: ${expected}`)];
  if (issue.code === 'invalid_key') return [{ ...problem(path, `${expected}, found “${String(path.at(-1))}”${comma(found)}`), key: true }];
  return [problem(path, `${expected}, found ${inWords(found)}${hint(issue)}`)];
}

/** Of several shapes that do not fit, what is wrong with the one that is nearest to what was written. */
function nearest(errors: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const inside = errors.filter((one) => one.length > 0);
  const least = Math.min(...inside.map((one) => one.length));
  return inside.filter((one) => one.length === least).flat();
}

const problem = (path: Path, expected: string): Problem => ({ path, expected, severity: 'error' });

function expectedOf(schema: z.ZodType, issue: z.core.$ZodIssue, path: Path, missing: boolean): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${missing ? kindAt(schema, path) : kindWord(issue.expected)}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return size(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return size(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_key':
      return issue.issues[0]?.message.startsWith('expected ')
        ? issue.issues[0].message
        : `expected a key such as ${isLanguage(issue) ? 'en or ko (two small letters)' : 'a name without spaces'}`;
    case 'invalid_union':
      return `expected ${kindAt(schema, path)}`;
    default:
      return `expected something else (${issue.message})`;
  }
}

function size(origin: string, bound: string, count: number | bigint): string {
  if (origin === 'string')
    return Number(count) <= 1 && bound === 'at least' ? 'expected a text that is not empty' : `expected ${bound} ${count} characters`;
  if (origin === 'array') return `expected ${bound} ${count} item(s)`;
  return `expected a number of ${bound} ${count}`;
}

const isLanguage = (issue: z.core.$ZodIssueInvalidKey): boolean =>
  issue.issues.some((one) => one.code === 'invalid_format' && 'pattern' in one && one.pattern === '/^[a-z]{2}$/');

function hint(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' && typeof issue.input === 'string' ? didYouMean(issue.input, issue.values.map(String)) : '';
}

/** `{ en: Late, but safe }` reads as two keys, the second without a value: the commonest slip in such lines. */
const comma = (found: unknown): string => (found === null ? '; a text with a comma in it needs quotes here' : '');

/** What an author wrote, briefly. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${value}`;
  const text = String(value);
  return typeof value === 'string' ? `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}
