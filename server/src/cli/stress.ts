import { existsSync, statSync } from 'node:fs';
import { type Exercise, inLanguage } from '@demarche/shared';
import { didYouMean } from '@demarche/shared/exercise/nearest';
import { startNamed } from '@demarche/shared/exercise/start';
import { architectureOf, noneOf, packArchitectures, stressInput } from '@demarche/shared/exercise/stress';
import { contributionRun } from '@demarche/shared/world/contribution';
import { drain } from '@demarche/shared/world/drain';
import { type Architecture, stressRun } from '@demarche/shared/world/stress';
import { formatProblem } from '../packs/problem.ts';
import { readArchitecture } from './architecture-file.ts';
import { pathFrom } from './files.ts';
import { findPack } from './find-pack.ts';
import { CliProblem } from './problem.ts';
import { asObject, asText, type Report, STATEMENT } from './stress-report.ts';
import { read, type Verb } from './verb.ts';

const MODES = ['in-force', 'full'] as const;

const OPTIONS = {
  architecture: { type: 'string' },
  runs: { type: 'string', default: '600' },
  seed: { type: 'string', default: 'S' },
  mode: { type: 'string', default: 'in-force' },
  turns: { type: 'string', default: '10' },
  start: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const stress: Verb = {
  usage:
    'demarche stress <pack> [--architecture NAME|FILE] [--runs N] [--seed S] [--mode in-force|full] [--turns N] [--start NAME] [--json]',
  help: `Puts security architectures to a deck of crises, run after run under the same dice, and compares them with no
arrangement at all.
  --architecture A  one of the pack's, or a YAML or JSON file with a list of mechanisms: ids of the catalogue, such
                    ids with changes ({ id: hotline_net, latencyHours: 24 }), or whole mechanisms as a pack writes them
                    (default: all of the pack's)
  --runs N          how often every crisis of the deck breaks out (default: 600)
  --seed S          run n draws from the seed S followed by n, from 0 (default: S)
  --mode M          in-force: everything stands, as signed; full: first it must be built (default: in-force)
  --turns N         turns of building in the full mode (default: 10)
  --start NAME      how the story begins, among the start choices of the exercise, such as detente; several with commas
  --json            one object: per architecture and group of crises the share whose peak reaches a threshold of the
                    ladder (hard.peak5), cost, chance to come into force, intervals of 95 %, differences to none
${STATEMENT}`,
  run(args) {
    const { subject, values } = read(args, stress.usage, OPTIONS, 'a pack');
    const mode = modeNamed(values.mode);
    const runs = countIn('--runs', values.runs, 1, 100_000);
    const turns = countIn('--turns', values.turns, 0, 100);
    const pack = findPack(subject);
    if (!pack.ok) throw new CliProblem(1, `${subject} cannot be tested:\n${pack.problems.map((one) => formatProblem(one)).join('\n')}`);
    const { exercise } = pack;
    const start = startFor(exercise, values.start);
    const tested = architecturesFor(exercise, values.architecture);
    const input = stressInput(exercise, { architectures: tested.list, mode, runs, prefix: values.seed, turns, start });
    if (input.deck.length === 0)
      throw new CliProblem(1, `${exercise.meta.id} has no crises to test anything with; give its pack “crises”.`);
    const report: Report = {
      exercise,
      names: tested.names,
      start,
      seed: values.seed,
      turns,
      result: drain(stressRun(input)),
      contributions: drain(contributionRun(input)),
    };
    if (values.json) console.log(JSON.stringify(asObject(report)));
    else for (const line of asText(report)) console.log(line);
    return 0;
  },
};

function modeNamed(given: string): (typeof MODES)[number] {
  const mode = MODES.find((one) => one === given);
  if (mode) return mode;
  throw new CliProblem(2, `--mode expects in-force or full; “${given}” is neither${didYouMean(given, MODES)}`);
}

function countIn(option: string, given: string, least: number, most: number): number {
  const count = /^\d+$/.test(given) ? Number(given) : -1;
  if (count >= least && count <= most) return count;
  throw new CliProblem(2, `${option} expects a whole number from ${least} to ${most}; “${given}” is none.`);
}

function startFor(exercise: Exercise, given: string | undefined): Record<string, string> {
  const names = given === undefined ? [] : given.split(',').map((name) => name.trim());
  const start = startNamed(exercise, names);
  if (start) return start;
  const known = exercise.start.flatMap(({ options }) => options.map((option) => option.id));
  const wrong = names.find((name) => !known.includes(name)) ?? '';
  const choice = known.length > 0 ? `its starts are ${known.join(', ')}` : 'it has none to choose from, so leave --start out';
  throw new CliProblem(2, `${exercise.meta.id} has no start “${wrong}”; ${choice}${didYouMean(wrong, known)}`);
}

/** The architectures asked for, beside none at all. */
function architecturesFor(exercise: Exercise, given: string | undefined): { list: Architecture[]; names: Record<string, string> } {
  const all = packArchitectures(exercise);
  const none = noneOf(exercise);
  const names: Record<string, string> = { [none.id]: 'No arrangement' };
  for (const { id, name } of exercise.architectures) names[id] = inLanguage(name, 'en');
  if (given === undefined) return { list: all, names };
  if (given === none.id) return { list: [], names };
  const named = all.filter(({ id }) => id === given);
  if (named.length > 0) return { list: named, names };
  const path = pathFrom(given);
  if (existsSync(path) && statSync(path).isFile()) {
    const { id, name, specs } = readArchitecture(given, exercise);
    const own = id === none.id ? `${id}-file` : id;
    return { list: [architectureOf(own, specs, exercise)], names: { ...names, [own]: name } };
  }
  const known = [...all.map(({ id }) => id), none.id];
  throw new CliProblem(
    2,
    `${exercise.meta.id} has no architecture “${given}”, and there is no file of that name; its architectures are ${known.join(', ')}${didYouMean(given, known)}`,
  );
}
