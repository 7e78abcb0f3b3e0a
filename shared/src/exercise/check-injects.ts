import { allNamed } from './check-names.ts';
import { minutesOf } from './check-turns.ts';
import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Exercise, Inject } from './schema.ts';
import { turnPlanned } from './when.ts';

type Path = Problem['path'];

/** Recipients that are no delegation. */
const ROOMS = ['all', 'public', 'control'];

/** The delegations that an inject reaches. */
function readersOf({ to }: Inject, codes: readonly string[]): Set<string> {
  const names = to.flatMap((one) => one.list);
  return new Set(names.includes('all') || names.includes('public') ? codes : names.filter((name) => codes.includes(name)));
}

/** The injects: when they come, to whom, in which wording, and what is expected then. */
export function checkInjects(exercise: Exercise): Problem[] {
  const { injects } = exercise;
  const reached = reachable(injects);
  return [
    ...duplicates(
      injects,
      (one) => one.id,
      (i) => ['injects', i, 'id'],
      'an inject id',
    ),
    ...duplicates(
      injects,
      (one) => one.number,
      (i) => ['injects', i, 'number'],
      'a number',
    ),
    ...injects.flatMap((inject, i) => {
      const path = ['injects', i];
      const away = reached.has(inject.id) ? [] : [error(path, 'unreachable: give it a time, a trigger, or name it in ifMissed')];
      return [
        ...away,
        ...[time, trigger, recipients, variants, call, expectation, objectives, outbreaks].flatMap((check) =>
          check(inject, path, exercise),
        ),
      ];
    }),
  ];
}

/** Injects that come by time or trigger, and those that follow a miss of one that comes. */
function reachable(injects: readonly Inject[]): Set<string> {
  const reached = new Set<string>();
  let open = injects.filter((one) => one.when ?? one.trigger);
  while (open.length > 0) {
    for (const one of open) reached.add(one.id);
    const next = new Set(open.flatMap((one) => one.expected?.ifMissed ?? []));
    open = injects.filter((one) => next.has(one.id) && !reached.has(one.id));
  }
  return reached;
}

/** The planned time: one way of counting, and a moment that the exercise has. */
function time({ when }: Inject, path: Path, { turns }: Exercise): Problem[] {
  if (!when) return [];
  const at = [...path, 'when'];
  const ways = (['turn', 'scenarioTime', 'wallTime'] as const).filter((way) => when[way] !== undefined);
  if (ways.length !== 1)
    return [error(at, `expected one of turn, scenarioTime and wallTime; here are ${ways.length === 0 ? 'none' : ways.join(' and ')}`)];
  if (when.turn === undefined) {
    const idle = (['phase', 'offsetMin'] as const).filter((key) => when[key] !== undefined && when[key] !== 0);
    const counted = idle.map((key) => error([...at, key], `expected ${key} only beside turn: ${ways[0]} is a moment by itself`));
    return [...counted, ...(when.scenarioTime === undefined ? [] : inStory(when.scenarioTime, [...at, 'scenarioTime'], turns))];
  }
  const turn = turns.find((one) => one.n === when.turn);
  if (!turn) return [error([...at, 'turn'], `expected a turn of this exercise (1 to ${turns.length})`)];
  const phases = turn.phases.map(({ id }) => id);
  const phase = turn.phases.find(({ id }) => id === when.phase);
  if (when.phase !== undefined && !phase)
    return [error([...at, 'phase'], `expected a phase of turn ${turn.n} (${list(phases)})${didYouMean(when.phase, phases)}`)];
  const minutes = phase?.minutes ?? minutesOf(turn);
  const what = phase ? `phase ${phase.id} of turn ${turn.n}` : `turn ${turn.n}`;
  return when.offsetMin < minutes ? [] : [error([...at, 'offsetMin'], `expected less than ${minutes}: ${what} lasts ${minutes} minutes`)];
}

/** A time of the story has to come: the story begins with its first turn, and its clock may stand. */
function inStory(time: string, at: Path, turns: Exercise['turns']): Problem[] {
  const moment = Date.parse(time);
  const turn = turns.findLast(({ scenarioTime }) => Date.parse(scenarioTime) <= moment);
  if (!turn) return [error(at, `expected ${turns[0]?.scenarioTime ?? 'the first turn'} or later: the story begins then`)];
  const into = moment - Date.parse(turn.scenarioTime);
  const isLast = turns.at(-1) === turn;
  if (into > 0 && turn.scenarioRate === 0 && isLast)
    return [error(at, `expected ${turn.scenarioTime}: the clock of the story stands in turn ${turn.n}, which is the last`)];
  const shown = minutesOf(turn) * turn.scenarioRate * 60_000;
  if (into < shown || into === 0) return [];
  return isLast
    ? [error(at, `expected a time before the end of turn ${turn.n}, the last: the clock of the story does not get there`)]
    : [
        warning(
          at,
          `expected a time that the clock of the story shows; it skips this one, so the inject comes when turn ${turn.n + 1} begins`,
        ),
      ];
}

function trigger({ trigger, when }: Inject, path: Path, { turns }: Exercise): Problem[] {
  if (!trigger) return [];
  const at = [...path, 'trigger'];
  if ((trigger.all ?? []).length + (trigger.any ?? []).length === 0) return [error(at, 'expected at least one condition under all or any')];
  const { expiresTurn } = trigger;
  if (expiresTurn === undefined) return [];
  const from = when && turnPlanned(turns, when);
  if (from !== undefined && expiresTurn < from)
    return [error([...at, 'expiresTurn'], `expected ${from} or later: it may not come before turn ${from}, so it never could`)];
  if (expiresTurn > turns.length) return [warning([...at, 'expiresTurn'], `expected a turn of this exercise (1 to ${turns.length})`)];
  return [];
}

function recipients(inject: Inject, path: Path, exercise: Exercise): Problem[] {
  const { to, acknowledgeMin } = inject;
  const codes = exercise.delegations.map((one) => one.id);
  const addressed = new Set<string>();
  const idle = acknowledgeMin !== undefined && to.every((one) => one.list.every((name) => name === 'control'));
  const nobody = idle
    ? [warning([...path, 'acknowledgeMin'], 'expected a recipient at the table; the control room does not acknowledge')]
    : [];
  const problems = to.flatMap(({ list: names }, j) => {
    const restricted = !names.includes('public');
    return names.flatMap((name, k): Problem[] => {
      const at = [...path, 'to', j, 'list', k];
      if (name === 'public') return names.length > 1 ? [warning(at, 'expected “public” on its own: everybody reads what is public')] : [];
      if (!codes.includes(name) && !ROOMS.includes(name)) {
        const known = [...codes, ...ROOMS];
        return [
          error(at, `expected a delegation of this exercise (${list(codes)}), “all”, “public” or “control”${didYouMean(name, known)}`),
        ];
      }
      const seatless = exercise.delegations.find((one) => one.id === name && one.seats.length === 0);
      if (seatless) return [error(at, `expected a recipient with a seat; ${name} has none`)];
      if (!restricted) return [];
      const twice = (name === 'all' ? codes : [name]).filter((code) => addressed.has(code));
      for (const code of name === 'all' ? codes : [name]) addressed.add(code);
      return twice.length === 0 ? [] : [error(at, `expected each delegation once; ${twice.join(', ')} would read two wordings`)];
    });
  });
  return [...problems, ...nobody];
}

function variants({ to, variants }: Inject, path: Path): Problem[] {
  const written = Object.keys(variants);
  const read = to.map((one) => one.variant);
  return [
    ...read.flatMap((name, j) =>
      written.includes(name)
        ? []
        : [
            error(
              [...path, 'to', j, 'variant'],
              `expected one of the variants written below (${list(written)})${didYouMean(name, written)}`,
            ),
          ],
    ),
    ...written
      .filter((name) => !read.includes(name))
      .map(
        (name): Problem => ({
          ...error([...path, 'variants', name], `expected a recipient for the wording “${name}”; nobody would read it`),
          key: true,
        }),
      ),
  ];
}

function call(inject: Inject, path: Path, { delegations }: Exercise): Problem[] {
  const { call, media } = inject;
  if (!call) return [];
  const codes = delegations.map((one) => one.id);
  const rung = readersOf(inject, codes);
  return [
    ...(media === 'phone' ? [] : [warning([...path, 'media'], 'expected phone: this inject is a call that rings')]),
    ...duplicates(
      call.connects,
      (one) => one,
      (j) => [...path, 'call', 'connects', j],
      'a delegation',
    ),
    ...call.connects.flatMap((code, j) => {
      const at = [...path, 'call', 'connects', j];
      if (!codes.includes(code)) return [error(at, `expected a delegation of this exercise (${list(codes)})${didYouMean(code, codes)}`)];
      return rung.has(code)
        ? []
        : [error(at, `expected one of the recipients of this call (${list([...rung])}); ${code} would never hear it ring`)];
    }),
  ];
}

function expectation(inject: Inject, path: Path, { delegations, injects }: Exercise): Problem[] {
  const { id, expected } = inject;
  if (!expected) return [];
  const codes = delegations.map((one) => one.id);
  const told = readersOf(inject, codes);
  const problems = expected.by.flatMap((code, j) => {
    const at = [...path, 'expected', 'by', j];
    if (!codes.includes(code)) return [error(at, `expected a delegation of this exercise (${list(codes)})${didYouMean(code, codes)}`)];
    return told.has(code) ? [] : [warning(at, `expected one of the recipients (${list([...told])}); ${code} is not told of this`)];
  });
  const { ifMissed } = expected;
  if (ifMissed === undefined) return problems;
  const at = [...path, 'expected', 'ifMissed'];
  const ids = injects.map((one) => one.id);
  const contingency = injects.find((one) => one.id === ifMissed);
  if (!contingency) return [...problems, error(at, `expected the id of an inject${didYouMean(ifMissed, ids)}`)];
  if (ifMissed === id) return [...problems, error(at, 'expected another inject than this one')];
  if (contingency.kind !== 'contingency')
    problems.push(warning(at, `expected an inject of kind contingency; ${ifMissed} is ${contingency.kind}`));
  return problems;
}

function objectives({ objective }: Inject, path: Path, { meta }: Exercise): Problem[] {
  const known = meta.objectives.map((one) => one.id);
  return objective.flatMap((id, j) =>
    known.includes(id)
      ? []
      : [error([...path, 'objective', j], `expected an objective of this exercise (${list(known)})${didYouMean(id, known)}`)],
  );
}

function outbreaks({ startsCrisis }: Inject, path: Path, { crises }: Exercise): Problem[] {
  return allNamed(
    [...path, 'startsCrisis'],
    startsCrisis,
    crises.map((one) => one.id),
    'a crisis',
  );
}
