import { parseArgs } from 'node:util';
import { fold, readLog, type Session } from '@demarche/shared';
import { type Comparison, compare, type Difference, type Fact, isComparable } from '@demarche/shared/replay/compare';
import { columns } from './columns.ts';
import { readText } from './files.ts';
import { CliProblem } from './problem.ts';
import type { Verb } from './verb.ts';

/** Indicators shown; all of them are in the JSON. */
const MOST = 12;

export const compareLogs: Verb = {
  usage: 'demarche compare A B [MORE …] [--json]',
  help: `Holds two or more plays of one exercise against each other: where they part, what differs, how crises and indicators went.
A, B, …   log files of whole sessions, as the facilitator takes them along
--json    the comparison as one line of JSON
Things are compared by what was done, not by when: the same deed a minute later is no difference.`,
  run(args) {
    const { files, asJson } = argumentsOf(args);
    const sessions = files.map(sessionIn);
    if (!isComparable(sessions)) {
      const names = sessions.map(({ exercise }, n) => `${files[n]} is of “${exercise?.meta.id}”`).join(', ');
      throw new CliProblem(2, `these are plays of different exercises, which cannot be compared: ${names}.`);
    }
    const comparison = compare(sessions);
    if (asJson) console.log(JSON.stringify(comparison));
    else for (const line of described(comparison, files)) console.log(line);
    return 0;
  },
};

function argumentsOf(args: string[]): { files: string[]; asJson: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true, strict: true });
    if (positionals.length > 1) return { files: positionals, asJson: values.json === true };
  } catch {
    throw new CliProblem(2, `there is an option that is not known. Usage: ${compareLogs.usage}`);
  }
  throw new CliProblem(2, `expected two log files or more. Usage: ${compareLogs.usage}`);
}

function sessionIn(file: string): Session {
  const read = readLog(readText(file));
  if (!read.ok) throw new CliProblem(1, `${file}:${read.line} ${read.expected}`);
  if (!read.whole)
    throw new CliProblem(2, `${file} is what one reader was told; a comparison needs whole logs, as the facilitator has them.`);
  return fold(read.events);
}

function described({ divergence, differences, indicators, rungs }: Comparison, files: readonly string[]): string[] {
  if (!divergence) return ['No difference: the same was done and the same came of it.'];
  const peaks = rungs.map((course) => Math.max(0, ...course.map(({ rung }) => rung)));
  return [
    `Diverged at turn ${divergence.turn}, ${minutes(divergence)}: ${whatOf(divergence)}`,
    ...divergence.facts.map((fact, n) => `  ${files[n]}: ${saidOf(fact)}`),
    '',
    `Differences: ${differences.length}`,
    ...columns(differences.map((one) => [`  ${one.turn}`, whatOf(one), ...one.facts.map(saidOf)])),
    '',
    `Highest rung: ${peaks.map((peak, n) => `${files[n]} ${peak}`).join(', ')}`,
    '',
    'Indicators at the end of each turn, those that differ most',
    ...columns(
      indicators
        .slice(0, MOST)
        .flatMap(({ key, turns }) => turns.map(({ turn, values }) => [`  ${key}`, `turn ${turn}`, ...values.map(amount)])),
    ),
  ];
}

const minutes = ({ facts }: Difference): string => {
  const played = Math.min(...facts.flatMap((fact) => (fact ? [fact.played] : [])));
  return `${Math.floor(played / 60_000)}:${String(Math.floor((played % 60_000) / 1000)).padStart(2, '0')} of play`;
};
const whatOf = ({ kind, by, to, about }: Difference): string =>
  [kind, by, to && `→ ${to}`, about && `“${about}”`].filter(Boolean).join(' ');
const saidOf = (fact: Fact | undefined): string =>
  fact ? fact.value.replaceAll('\n', ' / ').slice(0, 60) || '(nothing)' : 'did not happen';
const amount = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value * 100) / 100));
