import type { LogEvent } from '../events/event.ts';
import { briefOf, publicPart } from '../exercise/parts.ts';
import { standingAtStart } from '../exercise/roster.ts';
import type { Exercise } from '../exercise/schema.ts';
import { emptySession } from '../model/session.ts';
import { toDelegation } from '../rules/audience.ts';
import { openedFrom } from '../rules/channel-dues.ts';
import { channelIdOf, isInner } from '../rules/channels.ts';
import { TO_ALL, TO_CONTROL, told } from '../rules/decision.ts';
import { openingMechanisms } from '../rules/mechanisms.ts';
import { openingWorld } from '../rules/opening-world.ts';

export const PLENARY = 'plenary';

/**
 * The first events of a log: the whole definition for the control room, the scenario for everybody, each
 * role sheet for its delegation. A log so begun replays without the pack. [SES-1]
 */
export function openSession(exercise: Exercise, seed: string, at: number): LogEvent[] {
  return [
    told(at, TO_CONTROL, 'sessionOpened', { format: 1, exercise, seed }),
    told(at, TO_ALL, 'scenarioTold', { exercise: publicPart(exercise) }),
    ...openingOf(standingAtStart(exercise), seed, at),
  ];
}

/** What those are told who are there from the start. [MEM-1] */
function openingOf(exercise: Exercise, seed: string, at: number): LogEvent[] {
  const members = exercise.delegations.map((one) => one.id);
  return [
    ...members.map((code) => told(at, [toDelegation(code)], 'briefTold', { brief: briefOf(exercise, code) })),
    told(at, members.map(toDelegation), 'channelOpened', { id: PLENARY, kind: 'plenary', members }),
    ...innerChannels(exercise, at),
    ...openingWorld(exercise, seed, at),
    ...openingMechanisms(exercise, seed, at, emptySession()),
  ];
}

/** Each delegation's own room and its line to the control room are there from the start. [CHN-4] */
function innerChannels({ channels, delegations }: Exercise, at: number): LogEvent[] {
  return (channels ?? [])
    .filter(({ kind }) => isInner(kind))
    .flatMap((spec) =>
      (spec.members ?? delegations.map((one) => one.id)).map((code) =>
        told(at, [toDelegation(code)], 'channelOpened', { ...openedFrom(spec), id: channelIdOf(spec.id, [code]), members: [code] }),
      ),
    );
}
