import type { LogEvent } from '../events/event.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { passes } from '../world/deciding.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { isAlive } from './signing.ts';
import { played } from './time.ts';

/** Who comes to a mechanism with the members' consent: once all have answered, at the latest at the end of the turn. [MEC-7] */
export function admissionDue(session: Session, given: Given): LogEvent[] {
  for (const [state, candidate] of asked(session)) {
    if (state.members.every((code) => state.candidates?.[candidate]?.[code])) return [settle(session, state, candidate, given)];
  }
  return [];
}

/** At the end of a turn whoever has asked gets an answer; members that said nothing have abstained. */
export function admissions(session: Session, given: Given): LogEvent[] {
  return asked(session).map(([state, candidate]) => settle(session, state, candidate, given));
}

const asked = (session: Session): [MechanismState, DelegationId][] =>
  Object.values(session.mechanisms ?? {}).flatMap((state) =>
    isAlive(state) ? Object.keys(state.candidates ?? {}).map((code): [MechanismState, DelegationId] => [state, code]) : [],
  );

/** The members decide by the mechanism's own rule; all of them are parties to it. */
function settle(session: Session, { id, spec, members, candidates }: MechanismState, delegation: DelegationId, given: Given): LogEvent {
  const answers = candidates?.[delegation] ?? {};
  const ballots = Object.fromEntries(members.map((code) => [code, answers[code] ?? ('abstain' as const)]));
  const now = played(session.clock, given.at);
  // Whoever has left the table meanwhile comes to nothing. [MEM-3]
  const isHere = session.exercise?.delegations.some((one) => one.id === delegation) === true;
  return isHere && passes(spec.rule, ballots, { parties: members })
    ? told(given.at, TO_ALL, 'memberJoined', { id, delegation, how: 'admitted', played: now })
    : told(given.at, TO_ALL, 'accessionRefused', { id, delegation, played: now });
}
