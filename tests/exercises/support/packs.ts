import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '@demarche/server/packs/problem';
import { type PackRead, readPack } from '@demarche/server/packs/read-pack';
import type { Exercise, Inject } from '@demarche/shared';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const exercises = join(ROOT, 'exercises');
const folders = readdirSync(exercises).filter((name) => existsSync(join(exercises, name, 'pack.yaml')));

/** Every exercise that comes with the platform, and one of a region that exists nowhere. */
export const PACKS: readonly { name: string; read: PackRead }[] = [
  ...folders.map((name) => ({ name, read: readPack(join(exercises, name)) })),
  { name: 'three-islands', read: readPack(join(ROOT, 'tests/support/three-islands')) },
];

/** Those that can be played; that all can be is a test of its own. */
export const EXERCISES: readonly Exercise[] = PACKS.flatMap(({ read }) => (read.ok ? [read.exercise] : []));

export const problemsOf = (read: PackRead): string[] => (read.ok ? read.warnings : read.problems).map((one) => formatProblem(one));

/** The exercise in which an inject stands. */
export function withInject(id: string): Exercise {
  const found = EXERCISES.find((one) => one.injects.some((inject) => inject.id === id));
  if (!found) throw new Error(`no exercise has an inject ${id}`);
  return found;
}

export const injectOf = (exercise: Exercise, id: string): Inject | undefined => exercise.injects.find((one) => one.id === id);

/** Delegations that take part; the others watch. */
export const playersOf = ({ delegations }: Exercise): string[] => delegations.filter((one) => one.kind !== 'observer').map((one) => one.id);

/** A text in each of its languages. */
export const wordings = (text: Exercise['scenario']): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Every text inside a value, keys left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
