import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '@demarche/shared/exercise/nearest';
import { catalogue } from '../packs/catalogue.ts';
import { type PackRead, readPack } from '../packs/read-pack.ts';
import { pathFrom } from './files.ts';
import { CliProblem } from './problem.ts';

const EXERCISES = fileURLToPath(new URL('../../../exercises', import.meta.url));

/** A pack by its folder, or by its id among those that come with the platform. */
export function findPack(given: string): PackRead {
  const path = pathFrom(given);
  if (existsSync(path) && statSync(path).isDirectory()) return readPack(path);
  const { packs, broken } = catalogue(EXERCISES);
  const known = packs.find((one) => one.exercise.meta.id === given) ?? packs.find((one) => one.folder === given);
  if (known) return { ok: true, exercise: known.exercise, warnings: known.warnings };
  const bad = broken.find((one) => one.folder === given);
  if (bad) return { ok: false, problems: bad.problems };
  const ids = packs.map((one) => one.exercise.meta.id);
  const hint = didYouMean(given, ids) || '.';
  throw new CliProblem(2, `there is no folder “${given}”, and no pack of that name; the packs are: ${ids.join(', ') || 'none'}${hint}`);
}
