import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkExercise } from '@demarche/shared/exercise/checks';
import type { Problem } from '@demarche/shared/exercise/problem';
import type { Exercise } from '@demarche/shared/exercise/schema';
import type { z } from 'zod';
import { type Folder, readFolder } from './folder.ts';
import { ofFile, type PackProblem } from './problem.ts';
import { delegationFile, injectsFile, packFile } from './schemas.ts';
import { readThrough } from './sentences.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type PackRead = { ok: true; exercise: Exercise; warnings: PackProblem[] } | { ok: false; problems: PackProblem[] };

interface Part<T> {
  file: string;
  yaml: YamlFile;
  value: T;
}

/** Reads an exercise from its folder. A broken pack says everything that is wrong with it, each with its place. */
export function readPack(path: string): PackRead {
  if (!existsSync(join(path, 'pack.yaml')))
    return { ok: false, problems: [ofFile('pack.yaml', 'expected this file; it describes the exercise')] };
  const folder = readFolder(path);
  const problems = [...folder.problems];
  const warnings = folder.strangers.map((file) => ofFile(file, `expected only files that are read (${KNOWN}); this one is not`));

  const read = <S extends z.ZodType>(file: string, schema: S): Part<z.output<S>>[] => {
    const text = folder.texts.get(file);
    if (text === undefined) return [];
    const yaml = readYaml(file, text);
    if ('problems' in yaml) {
      problems.push(...yaml.problems);
      return [];
    }
    const result = readThrough(schema, yaml.value);
    if ('value' in result) return [{ file, yaml, value: result.value }];
    problems.push(...result.problems.map((problem) => placed(file, yaml, problem, problem.path)));
    return [];
  };

  const files = [...folder.texts.keys()];
  const [pack] = read('pack.yaml', packFile);
  const delegations = files.filter((file) => /^delegations\/.*\.yaml$/.test(file)).flatMap((file) => read(file, delegationFile));
  const injects = files.filter((file) => /^injects\//.test(file)).flatMap((file) => read(file, injectsFile));
  if (!pack || problems.length > 0) return { ok: false, problems };

  const languages = pack.value.meta.language;
  const markdown = (stem: string, asked: PackProblem): Exercise['scenario'] => {
    const text = textIn(folder, stem, languages);
    if (text === undefined) problems.push(asked);
    return text ?? '';
  };
  const exercise: Exercise = {
    ...pack.value,
    scenario: markdown('scenario', ofFile('scenario.md', 'expected this file: the public scenario')),
    delegations: delegations.map(({ file, value }) => {
      const stem = file.replace(/\.yaml$/, '');
      return { ...value, brief: markdown(stem, ofFile(file, `expected the private role sheet ${stem}.md beside this file`)) };
    }),
    injects: injects.flatMap(({ value }) => value),
  };

  // Where each inject of the whole list is written.
  const origins = injects.flatMap((part) => part.value.map((_inject, index) => ({ part, index })));
  const place = (problem: Problem): PackProblem => {
    const [head, index, ...rest] = problem.path;
    if (head === 'scenario') return ofFile('scenario.md', problem.expected);
    if (head === 'delegations' && typeof index === 'number') {
      const part = delegations[index]!;
      if (rest[0] === 'brief') return ofFile(part.file.replace(/\.yaml$/, '.md'), problem.expected);
      return placed(part.file, part.yaml, problem, rest);
    }
    if (head === 'injects' && typeof index === 'number') {
      const origin = origins[index]!;
      return placed(origin.part.file, origin.part.yaml, problem, [origin.index, ...rest]);
    }
    return placed(pack.file, pack.yaml, problem, problem.path);
  };

  if (delegations.length < 2)
    problems.push(ofFile('delegations', 'expected at least two delegations, each in a file such as delegations/JPN.yaml'));
  for (const problem of [...checkExercise(exercise), ...onDisk(exercise, delegations, folder)]) {
    (problem.severity === 'error' ? problems : warnings).push(place(problem));
  }
  warnings.push(...lonely(folder, delegations));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, exercise, warnings };
}

const KNOWN = 'pack.yaml, scenario.md, delegations/*.yaml and *.md, injects/*.yaml, media/';

function placed(file: string, yaml: YamlFile, { expected, at, key }: Problem, path: Problem['path']): PackProblem {
  return { file, ...yaml.locate(path, { at, key }), expected };
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
    ...exercise.injects.flatMap(({ variants }, i) =>
      Object.entries(variants).flatMap(([name, { attachments = [] }]) =>
        attachments.flatMap((path, j) =>
          media.has(path)
            ? []
            : [error(['injects', i, 'variants', name, 'attachments', j], 'expected a file of this pack such as media/map.png')],
        ),
      ),
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
