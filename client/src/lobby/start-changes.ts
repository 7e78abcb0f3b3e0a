import { type Exercise, withStart } from '@demarche/shared';

/** One starting value that an option changes. */
export interface StartValue {
  /** `T`, `K`, `sov`, `threat`, `position` or the id of an indicator. */
  variable: string;
  /** Two of a pair, one delegation, nobody for the world. */
  parties: string[];
  /** Which threat or position. */
  issue?: string;
  was: number;
  value: number;
}

/** What one option of a choice changes, beside what the other choices do. */
export function changesOf(pack: Exercise, start: Readonly<Record<string, string>>, choice: string, option: string): StartValue[] {
  const others = { ...pack, start: pack.start.filter(({ id }) => id !== choice) };
  const was = valuesOf(withStart(others, start));
  const now = valuesOf(withStart(pack, { ...start, [choice]: option }));
  return [...now].flatMap(([key, one]) => {
    const before = was.get(key)?.value ?? one.value;
    return before === one.value ? [] : [{ ...one, was: before }];
  });
}

type Value = Omit<StartValue, 'was'>;
const isPlayer = ({ kind }: Exercise['delegations'][number]): boolean => kind !== 'observer';

/** Every starting value of an exercise; an observer has no part in the world. */
function valuesOf({ world, delegations }: Exercise): Map<string, Value> {
  const values: Value[] = [
    ...Object.entries(world.dyads).flatMap(([pair, { T, S, F, I, C }]) =>
      Object.entries({ T, S, F, I, C }).map(([variable, value]): Value => ({ variable, parties: pair.split('~'), value })),
    ),
    ...delegations
      .filter(isPlayer)
      .flatMap(({ id, capital, pressure, ready, sov = 0, threat, position }): Value[] => [
        ...Object.entries({ K: capital, P: pressure, A: ready, sov }).map(([variable, value]) => ({ variable, parties: [id], value })),
        ...Object.entries(threat).map(([issue, value]) => ({ variable: 'threat', parties: [id], issue, value })),
        ...Object.entries(position).map(([issue, value]) => ({ variable: 'position', parties: [id], issue, value })),
      ]),
    ...world.indicators.map(({ id, init }): Value => ({ variable: id, parties: [], value: init })),
  ];
  return new Map(values.map((one) => [`${one.variable} ${one.issue ?? ''} ${one.parties.join('~')}`, one]));
}
