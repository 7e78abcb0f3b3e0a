import type { LogEvent } from '../events/event.ts';
import { membersOf } from '../exercise/kernel.ts';
import type { Exercise, MechanismSpec } from '../exercise/schema.ts';
import type { EndOfMechanism, MechanismState } from '../model/mechanism.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { buildTurnsOf } from '../world/mechanism.ts';
import { type Given, told } from './decision.ts';
import { factsOf } from './facts.ts';
import { actorsNow, mechanismNow } from './kernel.ts';
import { isKnownTo, toKnowers } from './known-mechanisms.ts';
import { partsOf } from './reservations.ts';
import { played } from './time.ts';
import { isSo } from './trigger.ts';

/** How a mechanism comes to be: by a proposal, by the facilitator, or in force from the start. */
export interface Adoption {
  proposal?: string;
  /** Which part of a signed text it is. */
  part?: string;
  inForce?: true;
  why?: string;
  /** Where it was agreed in confidence: who knows of it, and an id that no other adoption can shift. [ANX-5] */
  readers?: DelegationId[];
  id?: string;
}

/** A mechanism is adopted. A second one from the same template gets a name of its own. [MEC-1] */
export function adopt(session: Session, spec: MechanismSpec, how: Adoption, given: Given): LogEvent {
  const { exercise } = session.control!;
  const members = membersOf(spec, actorsNow(session));
  const known = session.mechanisms ?? {};
  const { id: wanted = spec.id, ...circumstances } = how;
  let id = wanted;
  // What was annulled never was: its name is free.
  const isTaken = (one: string) => Object.hasOwn(known, one) && known[one]?.ended !== 'annulled';
  for (let n = 2; isTaken(id); n += 1) id = `${wanted}-${n}`;
  const adopted = {
    id,
    template: spec.id,
    spec: { ...spec, members },
    members,
    buildTurns: buildTurnsOf(mechanismNow(exercise, { id, spec, members } as MechanismState)),
    turn: session.phase?.turn ?? 0,
    played: played(session.clock, given.at),
    ...circumstances,
  };
  return told(given.at, toKnowers(how), 'mechanismAdopted', adopted);
}

/**
 * The mechanisms a passed text establishes, for the control room to carry out. Where it was signed, those who signed
 * among the members it lists become members; with fewer than two there is nothing to adopt. [SIG-3]
 */
export function adoptFrom(session: Session, proposal: string, given: Given, signed?: readonly DelegationId[]): LogEvent[] {
  const text = session.proposals[proposal];
  if (!session.control || !text) return [];
  const taken: Record<string, MechanismState> = { ...session.mechanisms };
  return partsOf(text).flatMap(({ part, spec }) => {
    const members = membersOf(spec, actorsNow(session)).filter((code) => signed?.includes(code) ?? true);
    if (signed && members.length < 2) return [];
    const how = signed ? { proposal, part } : { proposal };
    const event = adopt({ ...session, mechanisms: taken }, signed ? { ...spec, members } : spec, how, given);
    // Two of one template in the same text must not get the same name.
    if (event.type === 'mechanismAdopted') taken[event.data.id] = { id: event.data.id } as MechanismState;
    return [event];
  });
}

/** Mechanisms in force at the start of the exercise. */
export function openingMechanisms(exercise: Exercise, seed: string, at: number, session: Session): LogEvent[] {
  const named = exercise.world.inForce.flatMap((id) => exercise.mechanisms.find((one) => one.id === id) ?? []);
  const begun: Session = { ...session, control: { exercise, seed } };
  return named.map((spec) => adopt(begun, spec, { inForce: true }, { seat: 'control.clock', at, id: 'opening' }));
}

/** Is it built, and does what its entry into force waits for hold? */
export function isReady(session: Session, { stage, progress, buildTurns, spec, readers }: MechanismState, at: number): boolean {
  return stage === 'building' && progress >= buildTurns && (spec.eif === undefined || isSo(spec.eif, factsOf(session, at, readers)));
}

/** A mechanism that is built enters into force at the first moment its condition holds. [MEC-3] */
export function entryDue(session: Session, given: Given): LogEvent[] {
  if (!session.mechanisms) return [];
  const ready = Object.values(session.mechanisms).find((one) => isReady(session, one, given.at));
  return ready ? [enterIntoForce(session, ready, given)] : [];
}

export function enterIntoForce(session: Session, state: MechanismState, given: Given): LogEvent {
  return told(given.at, toKnowers(state), 'mechanismEnteredIntoForce', {
    id: state.id,
    turn: session.phase?.turn ?? 0,
    played: played(session.clock, given.at),
  });
}

/** A mechanism ends, and with it the children that do not survive it and whose knowers all know of it. [MEC-5] [ANX-6] */
export function endMechanism(session: Session, id: string, because: EndOfMechanism, given: Given, why?: string): LogEvent[] {
  const state = session.mechanisms?.[id];
  if (!state || state.stage === 'lapsed' || state.stage === 'abandoned') return [];
  const stage = because === 'setbacks' ? 'abandoned' : 'lapsed';
  const ended = { id, stage, because, played: played(session.clock, given.at), ...(why === undefined ? {} : { why }) } as const;
  const children = Object.values(session.mechanisms ?? {}).filter(
    (one) => one.id !== id && one.spec.parent === state.template && !one.spec.survivesParent && isKnownTo(state, one.readers),
  );
  return [
    told(given.at, toKnowers(state), 'mechanismEnded', ended),
    ...children.flatMap((one) => endMechanism(session, one.id, 'parent', given)),
  ];
}
