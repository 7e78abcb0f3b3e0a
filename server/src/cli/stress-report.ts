import { type Exercise, inLanguage } from '@demarche/shared';
import { optionsChosen } from '@demarche/shared/exercise/start';
import type { Contribution } from '@demarche/shared/world/contribution';
import type { Estimate } from '@demarche/shared/world/estimate';
import type { ArchitectureResult, StressResult } from '@demarche/shared/world/stress';
import { FAST_HOURS, GROUPS, type Group, HARD, SOFT } from '@demarche/shared/world/stress-groups';
import { columns } from './columns.ts';

export const STATEMENT = 'These numbers show what these assumptions imply. They are illustrative and assess no state.';

/** A stress test with what it was asked. */
export interface Report {
  exercise: Exercise;
  /** What each architecture is called, by id. */
  names: Record<string, string>;
  start: Record<string, string>;
  seed: string;
  turns: number;
  result: StressResult;
  contributions: Contribution[];
}

type Peaks = Record<`peak${number}`, number>;
type Range = Pick<Estimate, 'value' | 'low' | 'high'>;

/** For programs: shares and intervals by architecture. */
export function asObject({ exercise, names, start, seed, turns, result, contributions }: Report): object {
  const { mode, runs, cards, thresholds, baseline } = result;
  const chosen = optionsChosen(exercise, start).map(({ choice, option }) => [choice.id, option.id]);
  return {
    statement: STATEMENT,
    disclaimer: inLanguage(exercise.meta.disclaimer, 'en'),
    pack: exercise.meta.id,
    version: exercise.meta.version,
    mode,
    ...(mode === 'full' ? { turns } : {}),
    start: Object.fromEntries(chosen),
    runs,
    seed,
    cards,
    thresholds,
    baseline,
    architectures: Object.fromEntries(result.architectures.map((one) => [one.id, entryOf(one, names, contributions)])),
  };
}

function entryOf(one: ArchitectureResult, names: Report['names'], contributions: readonly Contribution[]): object {
  const { id, groups, cost, buildTurns, readyAfter, pInForce, built, inclusivity, coverage } = one;
  const byGroup = <T>(of: (result: NonNullable<(typeof groups)[Group]>) => T): Partial<Record<Group, T>> =>
    Object.fromEntries(GROUPS.flatMap((group) => (groups[group] ? [[group, of(groups[group])]] : [])));
  const without = contributions.filter(({ architecture }) => architecture === id);
  return {
    name: names[id] ?? id,
    ...byGroup(({ peaks }): Peaks => Object.fromEntries(peaks.map(({ threshold, share }) => [`peak${threshold}`, share.value]))),
    meanCost: cost.mean,
    pInForce,
    ...(built === undefined ? {} : { builtInRuns: built }),
    buildTurns,
    readyAfter,
    inclusivity,
    interval95: byGroup(({ peaks }) => Object.fromEntries(peaks.map(({ threshold, share }) => [`peak${threshold}`, range(share)]))),
    againstNone: byGroup(({ peaks }) =>
      Object.fromEntries(peaks.flatMap(({ threshold, against }) => (against ? [[`peak${threshold}`, range(against)]] : []))),
    ),
    measures: byGroup(({ cards, meanPeak, stepsHigh, contained, actedOn, hoursToFirst }) => ({
      cards,
      meanPeak: range(meanPeak),
      stepsHigh,
      contained,
      actedOn,
      ...(hoursToFirst === undefined ? {} : { hoursToFirst }),
    })),
    cost: cost.of,
    leaveOneOut: Object.fromEntries(without.map(({ mechanism, lost }) => [mechanism, range(lost)])),
    coverage,
  };
}

const range = ({ value, low, high }: Estimate): Range => ({ value, low, high });

const HEADS: Record<Group, string> = { hard: 'hard', hardFast: 'hard, fast', soft: 'soft', all: 'all' };

/** For people: an aligned table. */
export function asText({ exercise, names, start, seed, turns, result, contributions }: Report): string[] {
  const { mode, runs, cards, thresholds, architectures, baseline } = result;
  const label = (rung: number) => inLanguage(exercise.ladder.rungs[rung]?.label ?? '', 'en');
  const groups = GROUPS.filter((group) => group !== 'all' && architectures.some((one) => one.groups[group]));
  const shown = groups.length > 0 ? groups : (['all'] as const);
  const chosen = optionsChosen(exercise, start).map(({ option }) => inLanguage(option.name, 'en'));
  const first = shown[0]!;
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  const points = (x: number) => `${x < 0 ? '−' : x > 0 ? '+' : ''}${Math.abs(100 * x).toFixed(1)}`;
  const row = (one: ArchitectureResult): string[] => {
    const against = one.groups[first]?.peaks[0]?.against;
    return [
      names[one.id] ?? one.id,
      ...shown.flatMap((group) => thresholds.map((_, t) => (one.groups[group] ? percent(one.groups[group].peaks[t]!.share.value) : '–'))),
      against && one.id !== baseline ? `${points(against.value)} (${points(against.low)} … ${points(against.high)})` : 'baseline',
      one.cost.mean.toFixed(1),
      String(one.readyAfter),
      one.id === baseline ? '–' : percent(one.pInForce),
    ];
  };
  const lost = contributions.map(({ architecture, mechanism, lost }) => [
    `${names[architecture] ?? architecture}: ${inLanguage(exercise.mechanisms.find(({ id }) => id === mechanism)?.name ?? mechanism, 'en')}`,
    `${points(lost.value)} (${points(lost.low)} … ${points(lost.high)})`,
  ]);
  return [
    `${inLanguage(exercise.meta.title, 'en')}: stress test, ${mode === 'full' ? `after ${turns} turns of building` : 'everything in force'}`,
    ...(chosen.length > 0 ? [`Start: ${chosen.join('; ')}`] : []),
    `${runs} runs of ${cards} crises each, seeds ${seed}0 … ${seed}${runs - 1}; every architecture meets the same dice`,
    `hard: issues of hardness ${HARD} and more; fast: with steps of ${FAST_HOURS} h at most; soft: below ${SOFT}`,
    ...thresholds.map((rung) => `≥${rung}: share of crises whose peak is rung ${rung} or higher: ${label(rung)}`),
    '',
    ...columns([
      [
        '',
        ...shown.flatMap((group) => thresholds.map((_, t) => (t === 0 ? HEADS[group] : ''))),
        `${HEADS[first]} ≥${thresholds[0]}`,
        'cost',
        'turns',
        'in',
      ],
      ['', ...shown.flatMap(() => thresholds.map((rung) => `≥${rung}`)), 'against none, points (95 %)', 'each', 'until', 'force'],
      ...architectures.map(row),
    ]),
    ...(lost.length > 0
      ? ['', `Left out, one at a time: points of hard crises ≥${thresholds[0]} lost without it (95 %)`, ...columns(lost)]
      : []),
    '',
    STATEMENT,
  ];
}
