import type { PublicExercise } from './parts.ts';
import type { Delegation, Exercise } from './schema.ts';

/** Who is at the table: the public part's delegations as they stand. */
export type Roster = PublicExercise['delegations'];

/** Does a delegation come only when the facilitator admits it? */
export const isLater = ({ joins }: Pick<Delegation, 'joins'>): boolean => joins === 'later';

/** A delegation as everybody may know it. What its seats would gain by a promotion is not among it. */
export function publicDelegation({ id, name, seats, kind }: Delegation): Roster[number] {
  return { id, name, seats: seats.map(({ whenDelegation: _later, ...seat }) => seat), ...(kind === 'observer' ? { kind } : {}) };
}

/** The delegations that are there from the start. [MEM-1] */
export const firstRoster = ({ delegations }: Exercise): Roster => delegations.filter((one) => !isLater(one)).map(publicDelegation);

/**
 * A definition as it stands with the delegations that are there: the world holds the relations among them alone, so that
 * nothing is reckoned for those who have not come yet or have gone.
 */
export function standing(whole: Exercise, roster: Roster): Exercise {
  const delegations = roster.flatMap(({ id, kind = 'delegation', seats }) => {
    const found = whole.delegations.find((one) => one.id === id);
    return found ? [{ ...found, kind, seats }] : [];
  });
  const takesPart = new Set(delegations.flatMap(({ id, kind }) => (kind === 'observer' ? [] : [id])));
  const dyads = Object.entries(whole.world.dyads).filter(([pair]) => pair.split('~').every((code) => takesPart.has(code)));
  return { ...whole, delegations, world: { ...whole.world, dyads: Object.fromEntries(dyads) } };
}

/** A definition as it stands at the start; the definition itself where everybody is there from the start. */
export function standingAtStart(whole: Exercise): Exercise {
  return whole.delegations.some(isLater) ? standing(whole, firstRoster(whole)) : whole;
}
