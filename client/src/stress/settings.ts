import type { Exercise } from '@demarche/shared';
import { actorsOf, worldOf } from '@demarche/shared/exercise/kernel';
import { deckOf } from '@demarche/shared/exercise/stress';
import { PRESETS } from '@demarche/shared/world/mechanism';
import { type Group, isIn } from '@demarche/shared/world/stress-groups';
import { ASSUMPTION_KEYS, type Assumed } from './assumption-list.ts';
import type { Edit } from './edit.ts';

/** Everything the person in front of the screen has chosen. */
export interface Settings {
  /** Option by start choice; what is left out is the usual one. */
  start: Readonly<Record<string, string>>;
  /** Which crises the figures are about. */
  group: Group;
  mode: 'in-force' | 'full';
  /** Turns of building. */
  turns: number;
  runs: number;
  /** Run s draws from `<seed><s>`. */
  seed: string;
  assumed: Assumed;
  /** The architecture in ink. */
  focus?: string;
  edit?: Edit;
}

export const LEAST_RUNS = 20;
export const MOST_RUNS = 20_000;
export const MOST_TURNS = 40;

/** The groups of cards that this deck has, as one chooses among them. */
export function groupsOf(exercise: Exercise): Group[] {
  const world = worldOf(exercise);
  const deck = deckOf(exercise);
  const present = (['hard', 'soft'] as const).filter((group) => deck.some((card) => isIn(group, card, world)));
  return [...present, 'all'];
}

/** Option by start choice. */
export type Start = Settings['start'];

export const usualSettings = (exercise: Exercise, start: Start = {}): Settings => ({
  start: startIn(exercise, start),
  group: groupsOf(exercise)[0] ?? 'all',
  mode: 'in-force',
  turns: 10,
  runs: 600,
  seed: 'S',
  assumed: {},
});

/** What this browser remembers, as far as it still means something for this exercise. A session's own start goes before. */
export function settingsFrom(kept: unknown, exercise: Exercise, own?: Start): Settings {
  const usual = usualSettings(exercise, own);
  if (!isRecord(kept)) return usual;
  const { start, group, mode, turns, runs, seed, assumed, focus, edit } = kept;
  return {
    start: own || !isRecord(start) ? usual.start : startIn(exercise, start),
    group: groupsOf(exercise).find((one) => one === group) ?? usual.group,
    mode: mode === 'full' ? 'full' : 'in-force',
    turns: whole(turns, 0, MOST_TURNS) ?? usual.turns,
    runs: whole(runs, LEAST_RUNS, MOST_RUNS) ?? usual.runs,
    seed: typeof seed === 'string' ? seed : usual.seed,
    assumed: isRecord(assumed)
      ? Object.fromEntries(ASSUMPTION_KEYS.flatMap((key) => (typeof assumed[key] === 'number' ? [[key, assumed[key]]] : [])))
      : {},
    ...(typeof focus === 'string' ? { focus } : {}),
    ...(isEdit(edit, exercise) ? { edit } : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const startIn = (exercise: Exercise, start: Record<string, unknown>): Start =>
  // What hasOption lets through is the id of an option.
  Object.fromEntries(Object.entries(start).filter(([choice, option]) => hasOption(exercise, choice, option))) as Start;

const hasOption = ({ start }: Exercise, choice: string, option: unknown): boolean =>
  start.some(({ id, options }) => id === choice && options.some((one) => one.id === option));

const whole = (value: unknown, least: number, most: number): number | undefined =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined;

/** An edit of mechanisms that still speak of this exercise's issues and delegations. */
function isEdit(value: unknown, exercise: Exercise): value is Edit {
  if (!isRecord(value) || typeof value['base'] !== 'string' || !Array.isArray(value['mechanisms'])) return false;
  const everyone = actorsOf(exercise);
  const areAll = (names: unknown, known: readonly string[]) => Array.isArray(names) && names.every((name) => known.includes(name));
  return value['mechanisms'].every(
    (spec) =>
      isRecord(spec) &&
      typeof spec['id'] === 'string' &&
      Object.hasOwn(PRESETS, String(spec['form'])) &&
      isRecord(spec['rule']) &&
      isRecord(spec['fn']) &&
      areAll(spec['issues'], Object.keys(exercise.issues)) &&
      (spec['members'] === 'all' || areAll(spec['members'], everyone)),
  );
}

/** Another seed that follows from this one: the number at its end counts up. */
export function nextSeed(seed: string): string {
  const [, stem = '', number] = /^(.*?)(\d*)$/.exec(seed) ?? [];
  // The run's number is put straight behind the seed, so a sign keeps S1 and run 0 apart from S and run 10.
  return number ? `${stem}${Number(number) + 1}` : seed.endsWith('.') ? `${seed}2` : `${seed}.2`;
}
