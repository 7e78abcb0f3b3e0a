import type { Exercise, MechanismSpec, Text } from '@demarche/shared';
import { noneOf, specsOf } from '@demarche/shared/exercise/stress';
import type { Edit } from './edit.ts';

/** One of the architectures that are compared. */
export interface Subject {
  id: string;
  kind: 'none' | 'pack' | 'negotiated' | 'edited';
  /** As the pack or the table calls it; the screen has words of its own for none and for the edited one. */
  name?: Text;
  specs: readonly MechanismSpec[];
  /** Of the edited one: what it was made from. */
  base?: string;
}

export interface Negotiated {
  name: string;
  mechanisms: MechanismSpec[];
}

/** No id of a pack begins so. */
export const NEGOTIATED = '+negotiated';
export const EDITED = '+edited';

export function subjectsOf(exercise: Exercise, negotiated: Negotiated | undefined, edit: Edit | undefined): Subject[] {
  const none = noneOf(exercise);
  const own = exercise.architectures.find(({ id }) => id === none.id);
  const fixed: Subject[] = [
    { id: none.id, kind: 'none', specs: [], ...(own ? { name: own.name } : {}) },
    ...exercise.architectures.flatMap(({ id, name, mechanisms }): Subject[] =>
      id === none.id || mechanisms.length === 0 ? [] : [{ id, kind: 'pack', name, specs: specsOf(exercise, mechanisms) }],
    ),
  ];
  if (negotiated) fixed.push({ id: NEGOTIATED, kind: 'negotiated', name: negotiated.name, specs: negotiated.mechanisms });
  return edit && !isSame(edit, fixed) ? [...fixed, { id: EDITED, kind: 'edited', specs: edit.mechanisms, base: edit.base }] : fixed;
}

/** Nothing was changed yet. */
function isSame(edit: Edit, subjects: readonly Subject[]): boolean {
  const base = subjects.find(({ id }) => id === edit.base);
  return base !== undefined && JSON.stringify(base.specs) === JSON.stringify(edit.mechanisms);
}

/** Which of them is “ours”: the one chosen, else what was edited, negotiated, or the last of the pack. */
export function focusOf(subjects: readonly Subject[], chosen: string | undefined): Subject {
  const byKind = (kind: Subject['kind']) => subjects.findLast((one) => one.kind === kind);
  return subjects.find(({ id }) => id === chosen) ?? byKind('edited') ?? byKind('negotiated') ?? subjects.at(-1)!;
}

/** None first, then by cost; the edited one stands below what it was made from. */
export function inOrder(subjects: readonly Subject[], costOf: (id: string) => number): Subject[] {
  const edited = subjects.find(({ kind }) => kind === 'edited');
  const others = subjects.filter((one) => one !== edited);
  const rank = (one: Subject) => (one.kind === 'none' ? -1 : costOf(one.id));
  const sorted = others.toSorted((one, other) => rank(one) - rank(other));
  return sorted.flatMap((one) => (edited?.base === one.id ? [one, edited] : [one]));
}
