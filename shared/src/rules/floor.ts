import type { LogEvent } from '../events/event.ts';
import type { Channel } from '../model/channel.ts';
import type { Floor } from '../model/procedure.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from './audience.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { isHere, meetingOf, needsFloor, presides, procedureOf, sitting, speakingSec } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { played } from './time.ts';

const SECOND = 1_000;

export type Turn = Pick<Floor, 'delegation' | 'as'>;

/** Who comes next: rights of reply that were granted, then the list in the order in which they asked. [PRC-2] [PRC-4] */
export function queueOf(session: Session): Turn[] {
  const { replies, list } = meetingOf(session);
  return [
    ...replies.map((delegation): Turn => ({ delegation, as: 'reply' })),
    ...list.map(({ delegation }): Turn => ({ delegation, as: 'speech' })),
  ].filter(({ delegation }) => isHere(session, delegation));
}

export const nextUp = (session: Session): Turn | undefined => queueOf(session)[0];

/** Milliseconds that a delegation has the floor. */
export const timeFor = (session: Session, as: Floor['as']): number =>
  (as === 'reply' ? (procedureOf(session)?.rightOfReplySec ?? 0) : speakingSec(session)) * SECOND;

/** The floor goes to somebody, by somebody's hand or by itself. */
export function toSpeak(
  session: Session,
  who: { delegation: DelegationId; as: Floor['as'] },
  from: number,
  given: Given,
  by?: SeatId,
): LogEvent {
  const until = from + timeFor(session, who.as);
  return told(given.at, TO_ALL, 'floorGiven', { ...who, from, until, ...(by === undefined ? {} : { by }) });
}

/** Where the floor passes by itself, it goes to whoever is next. */
export function passOn(session: Session, from: number, given: Given): LogEvent[] {
  const next = procedureOf(session)?.calls === 'next' ? nextUp(session) : undefined;
  return next ? [toSpeak(session, next, from, given)] : [];
}

/**
 * Why a seat may not write in the plenary now, or nothing when it may: where a floor is needed, whoever has it writes, and
 * whoever presides. [PRC-2]
 */
export function whyNoFloor(session: Session, { kind }: Pick<Channel, 'kind'>, seat: SeatId): Refusal | undefined {
  if (kind !== 'plenary' || !needsFloor(session) || presides(session, seat)) return undefined;
  const state = sitting(session);
  if (state !== 'open') return { code: state === 'suspended' ? 'meetingSuspended' : 'meetingAdjourned' };
  const { floor } = meetingOf(session);
  if (!floor) return { code: 'floorNeeded' };
  return floor.delegation === delegationOf(seat) ? undefined : { code: 'floorTaken', with: { delegation: floor.delegation } };
}

/** What is due about the floor: a speaking time that is over, a speech that the meeting outlived, a floor that nobody has. [PRC-3] */
export function floorDue(session: Session, now: number, given: Given): LogEvent[] {
  const { floor } = meetingOf(session);
  const { phase } = session;
  if (!phase) return [];
  const isOpen = needsFloor(session) && sitting(session) === 'open';
  if (floor && (!isOpen || floor.from < phase.beganAt || !isHere(session, floor.delegation)))
    return [told(given.at, TO_ALL, 'floorEnded', { delegation: floor.delegation, because: 'meeting', played: now })];
  // A phase whose time is up ends first, and the speech with it.
  if (!isOpen || (!phase.waiting && phase.endsAt <= now && phase.endsAt <= (floor?.until ?? now))) return [];
  if (!floor) return passOn(session, now, given);
  if (floor.until > now) return [];
  // The next speaker begins when this one was over, not when the timer happened to look.
  const ended = told(given.at, TO_ALL, 'floorEnded', { delegation: floor.delegation, because: 'time', played: floor.until });
  return [ended, ...passOn(session, floor.until, given)];
}

/** The floor is given up or taken away; it passes on unless it is for somebody. */
export function endFloor(session: Session, because: 'yield' | 'chair', given: Given): LogEvent[] {
  const { floor } = meetingOf(session);
  if (!floor) return [];
  return [told(given.at, TO_ALL, 'floorEnded', { delegation: floor.delegation, because, played: played(session.clock, given.at) })];
}
