import { didYouMean } from './nearest.ts';
import { duplicates, error, list, type Problem, warning } from './problem.ts';
import type { Deed, Exercise, Phase, Turn } from './schema.ts';

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
    ...voting(exercise),
    ...ordering(exercise),
    ...permitted(exercise),
  ];
}

export const minutesOf = (turn: Turn): number => turn.phases.reduce((sum, phase) => sum + phase.minutes, 0);

function onlyOf({ delegations }: Exercise, phase: Phase, path: (string | number)[]): Problem[] {
  const codes = delegations.map((one) => one.id);
  // The record's keys are deeds by its schema; `Object.entries` forgets that.
  return (Object.entries(phase.only ?? {}) as [Deed, string[]][]).flatMap(([deed, names]) => [
    ...(phase.allow.includes(deed)
      ? []
      : [warning([...path, 'only', deed], `expected “${deed}” under allow as well; without it nobody may`)]),
    ...names.flatMap((name, k) =>
      codes.includes(name)
        ? []
        : [error([...path, 'only', deed, k], `expected a delegation of this exercise (${list(codes)})${didYouMean(name, codes)}`)],
    ),
  ]);
}

function voting({ turns }: Exercise): Problem[] {
  const all = turns.flatMap((turn, i) => turn.phases.map((phase, j) => ({ phase, path: ['turns', i, 'phases', j] })));
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

/** Does each delegation have somebody who may do what the phases allow it? */
function permitted({ turns, delegations }: Exercise): Problem[] {
  const phases = turns.flatMap((turn) => turn.phases);
  return (['vote', 'order'] as const).flatMap((deed) => {
    const open = phases.filter((phase) => phase.allow.includes(deed));
    return delegations.flatMap(({ id, seats }, i) => {
      const may = open.some((phase) => phase.only?.[deed]?.includes(id) ?? true);
      if (!may || seats.some((seat) => seat.can.includes(deed))) return [];
      return [warning(['delegations', i, 'seats'], `expected a seat of ${id} that can “${deed}”: a phase allows it and nobody there may`)];
    });
  });
}
