/** What is wrong with an exercise, where, and what was expected there. */
export interface Problem {
  path: (string | number)[];
  /** A sentence for the author. */
  expected: string;
  severity: 'error' | 'warning';
  /** The character inside the text at `path`, from 0, when the problem lies within it. */
  at?: number;
  /** The problem is the key itself, not what it holds. */
  key?: true;
}

type Path = Problem['path'];

export const error = (path: Path, expected: string): Problem => ({ path, expected, severity: 'error' });
export const warning = (path: Path, expected: string): Problem => ({ path, expected, severity: 'warning' });

/** An error at every item whose name was used before. */
export function duplicates<T>(
  items: readonly T[],
  name: (item: T) => string | number,
  at: (index: number) => Path,
  what: string,
): Problem[] {
  const seen = new Set<string | number>();
  return items.flatMap((item, index) => {
    const one = name(item);
    if (seen.has(one)) return [error(at(index), `expected ${what} that is not used before; “${one}” is used twice`)];
    seen.add(one);
    return [];
  });
}

/** “CHN, JPN and KOR”, for sentences. */
export function list(names: readonly (string | number)[]): string {
  if (names.length === 0) return 'none';
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
