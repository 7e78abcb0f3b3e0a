import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { didYouMean } from '@demarche/shared/exercise/nearest';
import { list } from '@demarche/shared/exercise/problem';
import { readText } from './folder.ts';
import { ofFile, type PackProblem } from './problem.ts';
import { type Region, regionFile } from './schemas.ts';
import { readThrough } from './sentences.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface RegionFile {
  /** As seen from the pack's folder. */
  file: string;
  yaml: YamlFile;
  value: Region;
}

/**
 * Reads the region that a pack names, from `regions/` beside the pack. `absent` says what to write instead where
 * there is no such region; that is for the pack's own line.
 */
export function readRegion(pack: string, id: string): RegionFile | { absent: string } | { problems: PackProblem[] } {
  const beside = resolve(pack, '..');
  const path = join(beside, 'regions', `${id}.yaml`);
  const file = `../regions/${id}.yaml`;
  if (!existsSync(path)) {
    const known = idsIn(join(beside, 'regions'));
    return { absent: `expected a region in the folder regions beside this exercise (${list(known)})${didYouMean(id, known)}` };
  }
  // Neither the file nor the folder may be a link to somewhere else.
  if (!realpathSync(path).startsWith(join(realpathSync(beside), 'regions') + sep))
    return { problems: [ofFile(file, 'expected a file inside regions; this is a link that leads out of it')] };
  if (!statSync(path).isFile()) return { problems: [ofFile(file, 'expected a file')] };
  const text = readText(path, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = readYaml(file, text);
  if ('problems' in yaml) return yaml;
  const read = readThrough(regionFile, yaml.value);
  if ('problems' in read)
    return { problems: read.problems.map(({ path: at, key, expected }) => ({ file, ...yaml.locate(at, { key }), expected })) };
  // The schema has just accepted it as its input.
  return { file, yaml, value: yaml.value as Region };
}

function idsIn(folder: string): string[] {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [];
  return names.flatMap((name) => /^([a-z0-9-]+)\.yaml$/.exec(name)?.[1] ?? []);
}
