import type { LogEvent } from '../events/event.ts';
import { membersOf } from '../exercise/kernel.ts';
import type { Exercise, MechanismSpec } from '../exercise/schema.ts';
import type { EndOfMechanism, MechanismState } from '../model/mechanism.ts';
import type { Session } from '../model/session.ts';
import { buildTurnsOf } from '../world/mechanism.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { factsOf } from './facts.ts';
import { actorsNow, mechanismNow } from './kernel.ts';
import { mechanismsIn } from './texts.ts';
import { played } from './time.ts';
import { isSo } from './trigger.ts';

/** How a mechanism comes to be: by a proposal, by the facilitator, or in force from the start. */
export interface Adoption {
  proposal?: string;
  inForce?: true;
  why?: string;
}

/** A mechanism is adopted. A second one from the same template gets a name of its own. [MEC-1] */
export function adopt(session: Session, spec: MechanismSpec, how: Adoption, given: Given): LogEvent {
  const { exercise } = session.control!;
  const members = membersOf(spec, actorsNow(session));
  const known = session.mechanisms ?? {};
  let id = spec.id;
  for (let n = 2; Object.hasOwn(known, id); n += 1) id = `${spec.id}-${n}`;
  const adopted = {
    id,
    template: spec.id,
    spec: { ...spec, members },
    members,
    buildTurns: buildTurnsOf(mechanismNow(exercise, { id, spec, members } as MechanismState)),
    turn: session.phase?.turn ?? 0,
    played: played(session.clock, given.at),
    ...how,
  };
  return told(given.at, TO_ALL, 'mechanismAdopted', adopted);
}

/** The mechanisms a passed text establishes, for the control room to carry out. */
export function adoptFrom(session: Session, proposal: string, given: Given): LogEvent[] {
  const text = session.proposals[proposal];
  if (!session.control || !text) return [];
  const taken: Record<string, MechanismState> = { ...session.mechanisms };
  return mechanismsIn(text).map((spec) => {
    const event = adopt({ ...session, mechanisms: taken }, spec, { proposal }, given);
    // Two of one template in the same text must not get the same name.
    if (event.type === 'mechanismAdopted') taken[event.data.id] = { id: event.data.id } as MechanismState;
    return event;
  });
}

/** Mechanisms in force at the start of the exercise. */
export function openingMechanisms(exercise: Exercise, seed: string, at: number, session: Session): LogEvent[] {
  const named = exercise.world.inForce.flatMap((id) => exercise.mechanisms.find((one) => one.id === id) ?? []);
  const begun: Session = { ...session, control: { exercise, seed } };
  return named.map((spec) => adopt(begun, spec, { inForce: true }, { seat: 'control.clock', at, id: 'opening' }));
}

/** Is it built, and does what its entry into force waits for hold? */
export function isReady(session: Session, { stage, progress, buildTurns, spec }: MechanismState, at: number): boolean {
  return stage === 'building' && progress >= buildTurns && (spec.eif === undefined || isSo(spec.eif, factsOf(session, at)));
}

/** A mechanism that is built enters into force at the first moment its condition holds. [MEC-3] */
export function entryDue(session: Session, given: Given): LogEvent[] {
  if (!session.mechanisms) return [];
  const ready = Object.values(session.mechanisms).find((one) => isReady(session, one, given.at));
  return ready ? [enterIntoForce(session, ready.id, given)] : [];
}

export function enterIntoForce(session: Session, id: string, given: Given): LogEvent {
  return told(given.at, TO_ALL, 'mechanismEnteredIntoForce', {
    id,
    turn: session.phase?.turn ?? 0,
    played: played(session.clock, given.at),
  });
}

/** A mechanism ends, and with it the children that do not survive it. [MEC-5] */
export function endMechanism(session: Session, id: string, because: EndOfMechanism, given: Given, why?: string): LogEvent[] {
  const state = session.mechanisms?.[id];
  if (!state || state.stage === 'lapsed' || state.stage === 'abandoned') return [];
  const stage = because === 'setbacks' ? 'abandoned' : 'lapsed';
  const ended = { id, stage, because, played: played(session.clock, given.at), ...(why === undefined ? {} : { why }) } as const;
  const children = Object.values(session.mechanisms ?? {}).filter(
    (one) => one.id !== id && one.spec.parent === state.template && !one.spec.survivesParent,
  );
  return [told(given.at, TO_ALL, 'mechanismEnded', ended), ...children.flatMap((one) => endMechanism(session, one.id, 'parent', given))];
}
