import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkExercise } from '@demarche/shared/exercise/checks';
import type { Problem } from '@demarche/shared/exercise/problem';
import type { Exercise } from '@demarche/shared/exercise/schema';
import type { z } from 'zod';
import { attachedTo, withFigures } from './attached.ts';
import { type Folder, readFolder } from './folder.ts';
import { ofFile, type PackProblem } from './problem.ts';
import { isGroup, type Provenance } from './provenance.ts';
import { strangers, withRegion } from './region.ts';
import { readRegion } from './region-file.ts';
import { delegationFile, injectsFile, packFile, regionId } from './schemas.ts';
import { readThrough } from './sentences.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type PackRead = { ok: true; exercise: Exercise; warnings: PackProblem[] } | { ok: false; problems: PackProblem[] };

interface Written {
  file: string;
  yaml: YamlFile;
  /** As in the file, or filled up from a region. */
  raw: unknown;
}
interface Part<T> extends Written {
  value: T;
}

/** Reads an exercise from its folder. A broken pack says everything that is wrong with it, each with its place. */
export function readPack(path: string): PackRead {
  if (!existsSync(join(path, 'pack.yaml')))
    return { ok: false, problems: [ofFile('pack.yaml', 'expected this file; it describes the exercise')] };
  const folder = readFolder(path);
  const problems = [...folder.problems];
  const warnings = folder.strangers.map((file) => ofFile(file, `expected only files that are read (${KNOWN}); this one is not`));

  const written = [...folder.texts].flatMap(([file, text]): Written[] => {
    if (!file.endsWith('.yaml')) return [];
    const yaml = readYaml(file, text);
    if (!('problems' in yaml)) return [{ file, yaml, raw: yaml.value }];
    problems.push(...yaml.problems);
    return [];
  });
  const region = regionOf(path, written);
  if (region && 'problems' in region) return { ok: false, problems: [...problems, ...region.problems] };
  const place = placing(region);

  const read = <S extends z.ZodType>(one: Written, schema: S): Part<z.output<S>>[] => {
    const result = readThrough(schema, one.raw);
    if ('value' in result) return [{ ...one, value: result.value }];
    problems.push(...result.problems.map((problem) => place(one, problem, problem.path)));
    return [];
  };

  const files = region?.written ?? written;
  const [pack] = files.filter(({ file }) => file === 'pack.yaml').flatMap((one) => read(one, packFile));
  const delegations = files.filter(({ file }) => file.startsWith('delegations/')).flatMap((one) => read(one, delegationFile));
  const injects = files.filter(({ file }) => file.startsWith('injects/')).flatMap((one) => read(one, injectsFile));
  if (!pack || problems.length > 0) return { ok: false, problems };

  const languages = pack.value.meta.language;
  const markdown = (stem: string, asked: PackProblem): Exercise['scenario'] => {
    const text = textIn(folder, stem, languages);
    if (text === undefined) problems.push(asked);
    return text ?? '';
  };
  // Which region it came from is no part of an exercise.
  const { region: _id, ...own } = pack.value;
  const exercise: Exercise = {
    ...own,
    scenario: markdown('scenario', ofFile('scenario.md', 'expected this file: the public scenario')),
    delegations: delegations.map(({ file, value }) => {
      const stem = file.replace(/\.yaml$/, '');
      return { ...value, brief: markdown(stem, ofFile(file, `expected the private role sheet ${stem}.md beside this file`)) };
    }),
    injects: injects.flatMap(({ value }) => value).map((inject) => withFigures(inject, folder)),
    ...(folder.media.size === 0 ? {} : { media: [...folder.media] }),
  };

  // Where each inject of the whole list is written.
  const origins = injects.flatMap((part) => part.value.map((_inject, index) => ({ part, index })));
  const placeOf = (problem: Problem): PackProblem => {
    const [head, index, ...rest] = problem.path;
    if (head === 'scenario') return ofFile('scenario.md', problem.expected);
    if (head === 'delegations' && typeof index === 'number') {
      const part = delegations[index]!;
      if (rest[0] === 'brief') return ofFile(part.file.replace(/\.yaml$/, '.md'), problem.expected);
      return place(part, problem, rest);
    }
    if (head === 'delegations') return ofFile('delegations', problem.expected);
    if (head === 'injects' && typeof index === 'number') {
      const origin = origins[index]!;
      return place(origin.part, problem, [origin.index, ...rest]);
    }
    return place(pack, problem, problem.path);
  };

  if (delegations.length < 2)
    problems.push(ofFile('delegations', 'expected at least two delegations, each in a file such as delegations/JPN.yaml'));
  for (const problem of [...checkExercise(exercise), ...onDisk(exercise, delegations, folder)]) {
    (problem.severity === 'error' ? problems : warnings).push(placeOf(problem));
  }
  warnings.push(...(region?.warnings ?? []));
  warnings.push(...lonely(folder, delegations));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, exercise, warnings };
}

const KNOWN = 'pack.yaml, scenario.md, delegations/*.yaml and *.md, injects/*.yaml, media/';

interface RegionRead {
  file: string;
  yaml: YamlFile;
  provenance: Provenance;
  /** The pack's files, with what they leave out taken from the region. */
  written: Written[];
  warnings: PackProblem[];
}

/** The region that a pack names, if it names one. */
function regionOf(path: string, written: Written[]): RegionRead | { problems: PackProblem[] } | undefined {
  const pack = written.find(({ file }) => file === 'pack.yaml');
  const id = isGroup(pack?.raw) ? regionId.safeParse(pack.raw['region']) : undefined;
  // What is no id at all is said when the pack is read through its schema.
  if (!pack || !isGroup(pack.raw) || !id?.success) return undefined;
  const region = readRegion(path, id.data);
  if ('absent' in region) return { problems: [{ file: pack.file, ...pack.yaml.locate(['region']), expected: region.absent }] };
  if ('problems' in region) return region;

  const delegations = written.filter(({ file, raw }) => file.startsWith('delegations/') && isGroup(raw));
  const raw = delegations.map((one) => one.raw as Record<string, unknown>);
  const filled = withRegion(pack.raw, raw, region.value);
  const codes = raw.flatMap((one) => (typeof one['id'] === 'string' ? [one['id']] : []));
  const { file, yaml } = region;
  return {
    file,
    yaml,
    provenance: filled.provenance,
    written: written.map((one) => {
      if (one === pack) return { ...one, raw: filled.pack };
      const index = delegations.indexOf(one);
      return index < 0 ? one : { ...one, raw: filled.delegations[index] };
    }),
    warnings: strangers(region.value, codes).map(({ path: at, key, expected }) => ({ file, ...yaml.locate(at, { key }), expected })),
  };
}

/** Where a problem at a path of a file is written: there, or in the region it was filled up from. */
function placing(region: RegionRead | undefined) {
  return ({ file, yaml, raw }: Written, { expected, at, key }: Problem, path: Problem['path']): PackProblem => {
    const there = region?.provenance.trace(raw, path);
    return region && there
      ? { file: region.file, ...region.yaml.locate(there, { at, key }), expected }
      : { file, ...yaml.locate(path, { at, key }), expected };
  };
}

/** `stem.md` is the text in the exercise's first language, `stem.ko.md` the text in Korean. */
function textIn(folder: Folder, stem: string, languages: readonly string[]): Exercise['scenario'] | undefined {
  const first = folder.texts.get(`${stem}.md`);
  if (first === undefined) return undefined;
  const others = [...folder.texts.keys()].flatMap((file) => {
    const language = file.startsWith(`${stem}.`) ? /^\.([a-z]{2})\.md$/.exec(file.slice(stem.length))?.[1] : undefined;
    return language === undefined ? [] : [[language, folder.texts.get(file)!.trim()] as const];
  });
  if (others.length === 0 && languages.length === 1) return first.trim();
  return { [languages[0]!]: first.trim(), ...Object.fromEntries(others) };
}

/** What only the server can say: file names, media that exist, time zones this machine knows. */
function onDisk(exercise: Exercise, delegations: Part<{ id: string }>[], { media }: Folder): Problem[] {
  const error = (path: Problem['path'], expected: string): Problem => ({ path, expected, severity: 'error' });
  return [
    ...(isZone(exercise.meta.timeZone) ? [] : [error(['meta', 'timeZone'], 'expected an IANA time zone such as Asia/Tokyo')]),
    ...delegations.flatMap(({ file, value }, i) =>
      file === `delegations/${value.id}.yaml`
        ? []
        : [error(['delegations', i, 'id'], `expected ${file.slice(12, -5)}, the name of this file`)],
    ),
    ...exercise.injects.flatMap((inject, i) =>
      attachedTo(inject, media).map(({ path, expected }) => error(['injects', i, ...path], expected)),
    ),
  ];
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Role sheets of delegations that are not there. */
function lonely({ texts }: Folder, delegations: Part<unknown>[]): PackProblem[] {
  const stems = delegations.map(({ file }) => file.replace(/yaml$/, ''));
  return [...texts.keys()]
    .filter((file) => /^delegations\/.*\.md$/.test(file) && !stems.some((stem) => file.startsWith(stem)))
    .map((file) => ofFile(file, `expected ${file.replace(/(\.[a-z]{2})?\.md$/, '.yaml')} beside this file; without it nobody reads this`));
}
