import { didYouMean } from './nearest.ts';
import { error, list, type Problem } from './problem.ts';
import { isLater } from './roster.ts';
import type { Exercise } from './schema.ts';

/** Deputies, seats of observers, and delegations that come later, of which nothing may tell before. */
export function checkMembership(exercise: Exercise): Problem[] {
  return [...seats(exercise), ...fromTheStart(exercise), ...unnamed(exercise)];
}

function seats({ delegations }: Exercise): Problem[] {
  return delegations.flatMap(({ kind, seats }, i) =>
    seats.flatMap(({ id, deputy, whenDelegation }, j) => {
      const path = ['delegations', i, 'seats', j];
      const others = seats.map((one) => one.id).filter((one) => one !== id);
      return [
        ...(deputy !== undefined && !others.includes(deputy)
          ? [error([...path, 'deputy'], `expected another seat of this delegation (${list(others)})${didYouMean(deputy, others)}`)]
          : []),
        ...(whenDelegation !== undefined && kind !== 'observer'
          ? [error([...path, 'whenDelegation'], 'expected it only at the seat of an observer; this delegation takes part already')]
          : []),
      ];
    }),
  );
}

function fromTheStart({ delegations }: Exercise): Problem[] {
  const first = delegations.filter((one) => one.kind === 'delegation' && !isLater(one));
  const takePart = delegations.filter((one) => one.kind === 'delegation');
  return takePart.length >= 2 && first.length < 2
    ? [error(['delegations'], 'expected at least two delegations that take part from the start; the others come later')]
    : [];
}

/** Parts of the definition that everybody, or other delegations, are told as they are written. */
const TOLD = ['turns', 'negotiation', 'mechanisms', 'channels', 'orders', 'agenda', 'map'] as const;

function unnamed(exercise: Exercise): Problem[] {
  const later = exercise.delegations.filter(isLater).map(({ id }) => id);
  return later.length === 0 ? [] : TOLD.flatMap((part) => namesIn(exercise[part], later, [part]));
}

function namesIn(value: unknown, codes: readonly string[], path: Problem['path']): Problem[] {
  if (typeof value === 'string') {
    // As a code of its own, or in quotes as expressions name it; prose may say what it likes.
    const named = codes.find((code) => value === code || value.includes(`'${code}'`));
    return named === undefined
      ? []
      : [error(path, `expected no word of ${named} here: it joins later, and everybody would read that it may come`)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, codes, [...path, Array.isArray(value) ? Number(key) : key]));
}
