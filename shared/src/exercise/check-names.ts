import { didYouMean } from './nearest.ts';
import { error, list, type Problem } from './problem.ts';
import type { Exercise } from './schema.ts';

type Path = Problem['path'];

/** An error unless the exercise has what is named; `what` is such as “a mechanism”. */
export function named(path: Path, name: string, known: readonly string[], what: string): Problem[] {
  if (known.includes(name)) return [];
  return [error(path, `expected ${what} of this exercise (${list(known)})${didYouMean(name, known)}`)];
}

/** The same for each of a list, none of which may stand there twice. */
export function allNamed(path: Path, names: readonly string[], known: readonly string[], what: string): Problem[] {
  return names.flatMap((name, i) => {
    const at = [...path, i];
    if (names.indexOf(name) < i) return [error(at, `expected each of them once; “${name}” is there already`)];
    return named(at, name, known, what);
  });
}

/** The problem is the key, not what it holds. */
export const atKey = (problems: readonly Problem[]): Problem[] => problems.map((one) => ({ ...one, key: true }));

/** The delegations that take part: observers have no part in the world, in votes or in arrangements. */
export function playersNamed(path: Path, names: readonly string[], { delegations }: Exercise): Problem[] {
  const problems = allNamed(
    path,
    names,
    delegations.map((one) => one.id),
    'a delegation',
  );
  const watching = names.flatMap((name, i) =>
    isObserver(delegations, name) ? [error([...path, i], `expected a delegation that takes part; ${name} is an observer`)] : [],
  );
  return [...problems, ...watching];
}

export const isObserver = (delegations: Exercise['delegations'], code: string): boolean =>
  delegations.some(({ id, kind }) => id === code && kind === 'observer');

/** Does the world list the relation of these two, in either order? */
export function isListed({ world }: Exercise, pair: string): boolean {
  return Object.hasOwn(world.dyads, pair) || Object.hasOwn(world.dyads, pair.split('~').reverse().join('~'));
}

/** The ends of a chain of references that leads back to where it began, from each name on such a ring. */
export function onRing(names: readonly string[], next: (name: string) => readonly string[]): string[] {
  return names.filter((name) => {
    const seen = new Set<string>();
    let open = [...next(name)];
    while (open.length > 0) {
      if (open.includes(name)) return true;
      for (const one of open) seen.add(one);
      open = open.flatMap(next).filter((one) => !seen.has(one));
    }
    return false;
  });
}
