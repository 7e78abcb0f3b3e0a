import type { Delegation, Exercise, StartChange } from './schema.ts';

const OF_DYAD = ['T', 'S', 'F', 'I', 'C'] as const;
/** What a start choice may change of a delegation, by the letter or word an author writes. */
const OF_DELEGATION = { K: 'capital', P: 'pressure', A: 'ready', sov: 'sov' } as const;

/** The options in force for a set of choices: what was not chosen is the choice's first option. Unknown ids count as not chosen. */
export function optionsChosen(exercise: Exercise, start: Readonly<Record<string, string>>) {
  return exercise.start.map((choice) => ({
    choice,
    option: choice.options.find((one) => one.id === start[choice.id]) ?? choice.options[0]!,
  }));
}

/** An exercise as a set of start choices has it: the same definition with other starting values. */
export function withStart(exercise: Exercise, start: Readonly<Record<string, string>>): Exercise {
  return optionsChosen(exercise, start)
    .flatMap(({ option }) => option.changes)
    .reduce(changed, exercise);
}

/** The start that makes each named option the chosen one, for whoever names options alone: `detente`. Unknown names give nothing. */
export function startNamed(exercise: Exercise, names: readonly string[]): Record<string, string> | undefined {
  const start: Record<string, string> = {};
  for (const name of names) {
    const choice = exercise.start.find((one) => one.options.some((option) => option.id === name));
    if (!choice) return undefined;
    start[choice.id] = name;
  }
  return start;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function changed(exercise: Exercise, change: StartChange): Exercise {
  const on = change.on === undefined ? [] : [change.on].flat();
  const to = (was: number, least: number, most: number) =>
    clamp((change.set ?? was) * (change.times ?? 1) + (change.add ?? 0), least, most);
  const { dyads, indicators } = exercise.world;
  const ofDyad = OF_DYAD.find((one) => one === change.var);
  if (ofDyad) {
    const top = ofDyad === 'I' || ofDyad === 'C' ? 1 : 100;
    const moved = Object.entries(dyads).map(([dyad, values]) =>
      names(on, dyad) ? [dyad, { ...values, [ofDyad]: to(values[ofDyad], 0, top) }] : [dyad, values],
    );
    return { ...exercise, world: { ...exercise.world, dyads: Object.fromEntries(moved) } };
  }
  if (indicators.some((one) => one.id === change.var)) {
    const moved = indicators.map((one) => (one.id === change.var ? { ...one, init: to(one.init, one.min, one.max) } : one));
    return { ...exercise, world: { ...exercise.world, indicators: moved } };
  }
  return { ...exercise, delegations: exercise.delegations.map((one) => (names(on, one.id) ? ofDelegation(one, change, to) : one)) };
}

function ofDelegation(
  one: Delegation,
  { var: variable, issue }: StartChange,
  to: (was: number, least: number, most: number) => number,
): Delegation {
  if (variable === 'threat' && issue) return { ...one, threat: { ...one.threat, [issue]: to(one.threat[issue] ?? 0, 0, 10) } };
  if (variable === 'position' && issue) return { ...one, position: { ...one.position, [issue]: to(one.position[issue] ?? 0, -1, 1) } };
  if (variable === 'sov') return { ...one, sov: to(one.sov ?? 0, 0, 1) };
  const field = Object.hasOwn(OF_DELEGATION, variable) ? OF_DELEGATION[variable as keyof typeof OF_DELEGATION] : undefined;
  return field ? { ...one, [field]: to(one[field] ?? 0, 0, 100) } : one;
}

/** Is a delegation or pair among those named? A pair may be named either way round. */
function names(on: readonly string[], what: string): boolean {
  return on.includes('all') || on.includes(what) || on.includes(what.split('~').reverse().join('~'));
}
