import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '@demarche/shared/exercise/schema';
import { ofFile, type PackProblem } from './problem.ts';
import { readPack } from './read-pack.ts';

export interface Catalogue {
  packs: { folder: string; path: string; exercise: Exercise; warnings: PackProblem[] }[];
  /** Packs that cannot be played; they do not stop the others. */
  broken: { folder: string; path: string; problems: PackProblem[] }[];
}

/** What lies beside the packs and is none, whatever is in it. */
const BESIDE = ['regions', 'schema'];

/** Every pack of a folder, in the order of their names. A folder without `pack.yaml` is no pack. */
export function catalogue(exercises: string, reading: Read = attempt): Catalogue {
  const found: Catalogue = { packs: [], broken: [] };
  const folders = existsSync(exercises) ? readdirSync(exercises).sort() : [];
  for (const folder of folders) {
    const path = join(exercises, folder);
    if (folder.startsWith('.') || BESIDE.includes(folder) || !existsSync(join(path, 'pack.yaml'))) continue;
    const read = reading(path);
    const twin = read.ok && found.packs.find((one) => one.exercise.meta.id === read.exercise.meta.id);
    if (twin)
      found.broken.push({
        folder,
        path,
        problems: [ofFile('pack.yaml', `expected an id of its own; ${twin.folder} has “${twin.exercise.meta.id}” already`)],
      });
    else if (read.ok) found.packs.push({ folder, path, exercise: read.exercise, warnings: read.warnings });
    else found.broken.push({ folder, path, problems: read.problems });
  }
  return found;
}

type Read = (path: string) => ReturnType<typeof readPack>;

/**
 * The catalogue for whoever asks often: a pack is read again only when a file of it, or of a region, has changed.
 * Reading one takes long enough for those who play to notice.
 */
export function keptCatalogue(exercises: string, read: Read = attempt): () => Catalogue {
  const kept = new Map<string, { mark: string; read: ReturnType<Read> }>();
  return () => {
    const regions = markOf(join(exercises, 'regions'));
    return catalogue(exercises, (path) => {
      const mark = `${markOf(path)}|${regions}`;
      const known = kept.get(path);
      if (known?.mark === mark) return known.read;
      const fresh = { mark, read: read(path) };
      kept.set(path, fresh);
      return fresh.read;
    });
  };
}

/** What changes when anything in a folder does: names, sizes and times of its files. */
function markOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const entry = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name}:${entry?.size}:${entry?.mtimeMs}`;
    })
    .join('|');
}

/** A disk that fails under one pack must not take the others with it. */
function attempt(path: string): ReturnType<typeof readPack> {
  try {
    return readPack(path);
  } catch (thrown) {
    return {
      ok: false,
      problems: [ofFile('pack.yaml', `expected a folder that can be read (${thrown instanceof Error ? thrown.message : String(thrown)})`)],
    };
  }
}
