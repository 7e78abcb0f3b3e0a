import { isObserver } from './check-names.ts';
import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Deed, Delegation, Exercise, Phase, Turn } from './schema.ts';

/** The course of play: turns, phases and what each allows. */
export function checkTurns(exercise: Exercise): Problem[] {
  const total = exercise.turns.reduce((sum, turn) => sum + minutesOf(turn), 0);
  return [
    ...(total === exercise.meta.durationMin
      ? []
      : [warning(['meta', 'durationMin'], `expected ${total}, the minutes of all phases together`)]),
    ...exercise.turns.flatMap((turn, i) => [
      ...(turn.n === i + 1 ? [] : [error(['turns', i, 'n'], `expected ${i + 1}: turns are numbered 1, 2, 3 … in order`)]),
      ...duplicates(
        turn.phases,
        (one) => one.id,
        (j) => ['turns', i, 'phases', j, 'id'],
        'a phase id within the turn',
      ),
      ...turn.phases.flatMap((phase, j) => onlyOf(exercise, phase, ['turns', i, 'phases', j])),
    ]),
    ...[voting, ordering, ranking, crises, building, permitted].flatMap((check) => check(exercise)),
  ];
}

type Permission = Delegation['seats'][number]['can'][number];

/** The permission of a seat that a deed takes, where only those who take part have it. */
const TAKES: Partial<Record<Deed, Permission>> = { vote: 'vote', order: 'order', rank: 'vote', withdraw: 'sign', sign: 'sign' };

export const minutesOf = (turn: Turn): number => turn.phases.reduce((sum, phase) => sum + phase.minutes, 0);

function onlyOf({ delegations }: Exercise, phase: Phase, path: (string | number)[]): Problem[] {
  const codes = delegations.map((one) => one.id);
  // The record's keys are deeds by its schema; `Object.entries` forgets that.
  return (Object.entries(phase.only ?? {}) as [Deed, string[]][]).flatMap(([deed, names]) => [
    ...(phase.allow.includes(deed)
      ? []
      : [warning([...path, 'only', deed], `expected “${deed}” under allow as well; without it nobody may`)]),
    ...names.flatMap((name, k) => {
      const at = [...path, 'only', deed, k];
      if (!codes.includes(name)) return [error(at, `expected a delegation of this exercise (${list(codes)})${didYouMean(name, codes)}`)];
      return TAKES[deed] && isObserver(delegations, name)
        ? [error(at, `expected a delegation that takes part; ${name} is an observer`)]
        : [];
    }),
  ]);
}

function voting(exercise: Exercise): Problem[] {
  const all = phasesOf(exercise);
  const opens = all.some(({ phase }) => phase.atStart.includes('openVotes'));
  const proposes = all.findIndex(({ phase }) => phase.allow.includes('propose'));
  return all.flatMap(({ phase, path }, index) => {
    const problems: Problem[] = [];
    if (phase.allow.includes('vote') && !opens) {
      problems.push(
        warning([...path, 'allow'], 'expected a phase with atStart: [openVotes]; without one the facilitator has to open every vote'),
      );
    }
    if (phase.atEnd.includes('closeVotes') && !opens) {
      problems.push(warning([...path, 'atEnd'], 'expected a phase with atStart: [openVotes] before votes are closed'));
    }
    if (phase.atStart.includes('openVotes') && !phase.allow.includes('vote')) {
      problems.push(warning([...path, 'allow'], 'expected “vote”: votes open with this phase'));
    }
    if (phase.atStart.includes('openVotes') && (proposes < 0 || proposes >= index)) {
      problems.push(
        warning([...path, 'atStart'], 'expected an earlier phase that allows “propose”; otherwise there is nothing to vote on'),
      );
    }
    return problems;
  });
}

function ordering({ turns, orders }: Exercise): Problem[] {
  return turns.flatMap((turn, i) =>
    turn.phases.flatMap((phase, j): Problem[] => {
      if (!phase.allow.includes('order')) return [];
      const path = ['turns', i, 'phases', j, 'allow'];
      if (orders.length === 0) return [error(path, 'expected at least one entry under orders: this phase allows “order”')];
      if (turn.phases.slice(j).some((later) => later.atEnd.includes('revealOrders'))) return [];
      return [warning(path, 'expected atEnd: [revealOrders] here or later in this turn; otherwise sealed orders never act')];
    }),
  );
}

interface Placed {
  phase: Phase;
  path: (string | number)[];
}

const phasesOf = ({ turns }: Pick<Exercise, 'turns'>): Placed[] =>
  turns.flatMap((turn, i) => turn.phases.map((phase, j) => ({ phase, path: ['turns', i, 'phases', j] })));

function ranking(exercise: Exercise): Problem[] {
  const all = phasesOf(exercise);
  const first = all.findIndex(({ phase }) => phase.allow.includes('rank'));
  const revealed = all.some(({ phase }, index) => index >= first && phase.atEnd.includes('revealRankings'));
  return [
    ...all.flatMap(({ phase, path }, index): Problem[] => {
      if (phase.allow.includes('rank') && !exercise.agenda)
        return [error([...path, 'allow'], 'expected “agenda” with elements to rank: this phase allows “rank”')];
      if (phase.allow.includes('rank') && index === first && !revealed)
        return [warning([...path, 'allow'], 'expected atEnd: [revealRankings] here or later; otherwise rankings stay sealed')];
      const early = phase.atEnd.includes('revealRankings') && (first < 0 || first > index);
      return early
        ? [warning([...path, 'atEnd'], 'expected a phase that allows “rank” before rankings are revealed; there would be none')]
        : [];
    }),
    ...(exercise.agenda && first < 0 ? [warning(['agenda'], 'expected a phase that allows “rank”; without one nobody ranks these')] : []),
  ];
}

function crises(exercise: Exercise): Problem[] {
  return phasesOf(exercise).flatMap(({ phase, path }) => {
    const steps = phase.atEnd.includes('stepCrises');
    if (steps && exercise.crises.length === 0)
      return [error([...path, 'atEnd'], 'expected at least one entry under crises: this phase steps crises')];
    return !steps && phase.crisisSteps > 1
      ? [warning([...path, 'crisisSteps'], 'expected atEnd: [stepCrises] with it; without it no crisis takes a step')]
      : [];
  });
}

/** What only happens between the turns. */
function building(exercise: Exercise): Problem[] {
  const phases = phasesOf(exercise).map(({ phase }) => phase);
  if (phases.some((phase) => phase.atEnd.includes('worldTurn'))) return [];
  const { world, mechanisms } = exercise;
  const adopts = mechanisms.length > 0 && phases.some((phase) => phase.allow.includes('propose'));
  return [
    ...(world.arrival ? [warning(['turns'], 'expected a phase with atEnd: [worldTurn]; without one no crisis arrives')] : []),
    ...(adopts ? [warning(['turns'], 'expected a phase with atEnd: [worldTurn]; without one nothing that is adopted is ever built')] : []),
  ];
}

/** Does each delegation have somebody who may do what the phases allow it? */
function permitted(exercise: Exercise): Problem[] {
  const phases = phasesOf(exercise).map(({ phase }) => phase);
  // The record's keys are deeds by its type; `Object.entries` forgets that.
  return (Object.entries(TAKES) as [Deed, Permission][]).flatMap(([deed, permission]) => {
    const open = phases.filter((phase) => phase.allow.includes(deed));
    return exercise.delegations.flatMap(({ id, kind, seats }, i) => {
      const may = kind === 'delegation' && open.some((phase) => phase.only?.[deed]?.includes(id) ?? true);
      if (!may || seats.some((seat) => seat.can.includes(permission))) return [];
      const it = deed === permission ? 'it' : `“${deed}”`;
      return [
        warning(
          ['delegations', i, 'seats'],
          `expected a seat of ${id} that can “${permission}”: a phase allows ${it} and nobody there may`,
        ),
      ];
    });
  });
}
