import { csvLines } from '@demarche/shared/aar/tables/table';
import type { Estimate } from '@demarche/shared/world/estimate';
import type { StressResult } from '@demarche/shared/world/stress';
import { GROUPS } from '@demarche/shared/world/stress-groups';
import { ASSUMPTION_KEYS, ASSUMPTIONS, type AssumptionKey, amountOf } from './assumption-list.ts';
import type { Found } from './inquiry.ts';
import { type Question, withoutId } from './question.ts';

/** What is downloaded: all figures with all they rest on. */
export interface Figures {
  title: string;
  statement: string;
  disclaimer: string;
  /** Of the exercise the figures are of. */
  exercise: { id: string; version: string };
  mode: string;
  turns?: number;
  start: Record<string, string>;
  runs: number;
  seed: string;
  cards: number;
  thresholds: readonly number[];
  baseline: string;
  assumptions: { name: string; value: number; standard: number }[];
  /** The text of every architecture, so that nobody need guess what was tested. */
  architectures: { id: string; name: string; mechanisms: readonly unknown[] }[];
  rows: Row[];
}

interface Row {
  table: 'comparison' | 'what it takes' | 'coverage' | 'start' | 'leave one out' | 'edited against base';
  architecture: string;
  group: string;
  measure: string;
  value: number;
  low?: number;
  high?: number;
}

export interface Words {
  title: string;
  statement: string;
  disclaimer: string;
  nameOf(id: string): string;
  issueName(id: string): string;
  mechanismNames: readonly string[];
  assumptionNames: Readonly<Record<AssumptionKey, string>>;
  /** Option by choice, both by name. */
  start: Record<string, string>;
  /** The two starts that are compared. */
  startNames: readonly string[];
}

export function figuresOf(
  exercise: { id: string; version: string },
  found: Readonly<Record<string, Found<Question>>>,
  words: Words,
): Figures | undefined {
  const main = found['main'];
  if (!main) return undefined;
  const { settings, subjects, focus } = main.question;
  const { result } = main;
  return {
    title: words.title,
    statement: words.statement,
    disclaimer: words.disclaimer,
    exercise,
    mode: settings.mode,
    ...(settings.mode === 'full' ? { turns: settings.turns } : {}),
    start: words.start,
    runs: result.runs,
    seed: settings.seed,
    cards: result.cards,
    thresholds: result.thresholds,
    baseline: words.nameOf(result.baseline ?? ''),
    assumptions: ASSUMPTION_KEYS.map((key) => ({
      name: words.assumptionNames[key],
      value: amountOf(settings.assumed, key),
      standard: ASSUMPTIONS[key].standard,
    })),
    architectures: subjects.map(({ id, specs }) => ({ id, name: words.nameOf(id), mechanisms: specs })),
    rows: [
      ...comparison(result, words),
      ...['start0', 'start1'].flatMap((key, i) => {
        const one = found[key];
        if (!one || one.question !== main.question) return [];
        const { group } = one.question.settings;
        return one.result.architectures.flatMap(({ id, groups }) =>
          (groups[group]?.peaks ?? []).map(
            ({ threshold, share }): Row =>
              row('start', words.nameOf(id), group, `peak ${threshold} or higher, built first, start: ${words.startNames[i] ?? ''}`, share),
          ),
        );
      }),
      ...leaveOneOut(found, main.question, words, focus.id),
      ...editedAgainstBase(found, main.question, words),
    ],
  };
}

function comparison(result: StressResult, words: Words): Row[] {
  return result.architectures.flatMap(({ id, groups, cost, buildTurns, readyAfter, pInForce, built, inclusivity, coverage }) => {
    const name = words.nameOf(id);
    const plain = (table: Row['table'], measure: string, value: number, group = ''): Row => ({
      table,
      architecture: name,
      group,
      measure,
      value,
    });
    return [
      ...GROUPS.flatMap((group) => {
        const one = groups[group];
        if (!one) return [];
        return [
          ...one.peaks.flatMap(({ threshold, share, against }) => [
            row('comparison', name, group, `peak ${threshold} or higher`, share),
            ...(against ? [row('comparison', name, group, `peak ${threshold} or higher, against none`, against)] : []),
          ]),
          row('comparison', name, group, 'mean peak', one.meanPeak),
          plain('comparison', 'steps at the first threshold or higher', one.stepsHigh, group),
          plain('comparison', 'ended no higher than begun', one.contained, group),
          plain('comparison', 'tempered by something', one.actedOn, group),
          ...(one.hoursToFirst === undefined ? [] : [plain('comparison', 'hours until tempered', one.hoursToFirst, group)]),
        ];
      }),
      plain('what it takes', 'mean cost, points of political capital', cost.mean),
      ...Object.entries(cost.of).map(([code, value]) => plain('what it takes', `cost of ${code}`, value)),
      plain('what it takes', 'turns of building', buildTurns),
      plain('what it takes', 'turns until all is in force', readyAfter),
      plain('what it takes', 'chance that all comes into force', pInForce),
      ...(built === undefined ? [] : [plain('what it takes', 'share of runs in which all came into force', built)]),
      plain('what it takes', 'inclusivity', inclusivity),
      ...Object.entries(coverage).flatMap(([issue, functions]) =>
        Object.entries(functions).map(([name, value]) => plain('coverage', `${words.issueName(issue)}, ${name}`, value)),
      ),
    ];
  });
}

function leaveOneOut(found: Readonly<Record<string, Found<Question>>>, question: Question, words: Words, focus: string): Row[] {
  const one = found['without'];
  if (!one || one.question !== question) return [];
  const { group } = question.settings;
  return question.focus.specs.flatMap((_, i) => {
    const lost = one.result.architectures.find(({ id }) => id === withoutId(i))?.groups[group]?.peaks[0]?.against;
    return lost ? [row('leave one out', words.nameOf(focus), group, `without ${words.mechanismNames[i] ?? ''}`, lost)] : [];
  });
}

function editedAgainstBase(found: Readonly<Record<string, Found<Question>>>, question: Question, words: Words): Row[] {
  const one = found['edit'];
  if (!one || one.question !== question) return [];
  const { group } = question.settings;
  const edited = one.result.architectures.find(({ id }) => id !== one.result.baseline);
  return (edited?.groups[group]?.peaks ?? []).flatMap(({ threshold, against }) =>
    against ? [row('edited against base', words.nameOf(edited!.id), group, `peak ${threshold} or higher`, against)] : [],
  );
}

const row = (table: Row['table'], architecture: string, group: string, measure: string, { value, low, high }: Estimate): Row => ({
  table,
  architecture,
  group,
  measure,
  value,
  low,
  high,
});

/** One row a figure, for a spreadsheet: first what the figures rest on, then the figures. */
export function asCsv(figures: Figures): string {
  const { title, statement, disclaimer, exercise, mode, turns, start, runs, seed, cards, baseline, assumptions, architectures, rows } =
    figures;
  const notes: (readonly [what: string, of: string | number, value?: string | number | undefined])[] = [
    ['title', title],
    ['statement', statement],
    ['disclaimer', disclaimer],
    ['exercise', `${exercise.id} ${exercise.version}`],
    ['mode', mode, turns],
    ...Object.entries(start).map(([choice, option]) => ['start', `${choice}: ${option}`] as const),
    ['runs', runs],
    ['seed', seed],
    ['crises in a run', cards],
    ['compared with', baseline],
    ...assumptions.map(({ name, value, standard }) => ['assumption', `${name}, standard ${standard}`, value] as const),
    ...architectures.map(({ name, mechanisms }) => ['architecture', name, JSON.stringify(mechanisms)] as const),
  ];
  const lines: (readonly (string | number | undefined)[])[] = [
    ['table', 'architecture', 'group', 'measure', 'value', 'low 95 %', 'high 95 %'],
    ...notes.map(([what, of, value]) => [`note: ${what}`, '', '', of, value ?? '']),
    ...rows.map((one) => [one.table, one.architecture, one.group, one.measure, one.value, one.low, one.high]),
  ];
  return csvLines(lines);
}
