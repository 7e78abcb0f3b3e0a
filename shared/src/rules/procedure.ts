import type { LogEvent } from '../events/event.ts';
import { type ProcedureRules, procedureRules } from '../exercise/procedure.ts';
import type { DecisionRule, MotionKind } from '../exercise/schema.ts';
import type { Motion, Procedure } from '../model/procedure.ts';
import type { Vote } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from './audience.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { divided } from './division.ts';
import { isControlSeat, mayCommand } from './powers.ts';
import { hasPower } from './seat-powers.ts';
import { MINUTE, phaseNow, played } from './time.ts';

const NOTHING_YET: Procedure = { list: [], replies: [], points: {}, motions: {} };

/** What has happened in the meeting so far. */
export const meetingOf = (session: Session): Procedure => session.procedure ?? NOTHING_YET;

/** The exercise's rules of procedure, whether they hold just now or not. */
export function procedureOf({ exercise }: Session): ProcedureRules | undefined {
  return exercise?.procedure && procedureRules(exercise.procedure, exercise);
}

/** The rules of procedure, while a phase is on in which they hold. */
export function procedureNow(session: Session): ProcedureRules | undefined {
  const phase = phaseNow(session);
  const rules = session.stage === 'running' && phase ? procedureOf(session) : undefined;
  return rules && (rules.phases === undefined || rules.phases.includes(phase!.id)) ? rules : undefined;
}

/** Must one have the floor to write in the plenary now? [PRC-2] */
export function needsFloor(session: Session): boolean {
  const rules = procedureNow(session);
  if (!rules) return false;
  return typeof rules.floor === 'boolean' ? rules.floor : rules.floor.includes(phaseNow(session)!.id);
}

/** Is this delegation at the table? One that has left neither speaks nor presides. */
export const isHere = ({ exercise }: Session, delegation: DelegationId): boolean =>
  exercise?.delegations.some(({ id }) => id === delegation) === true;

/** The delegation in the chair; nobody where the facilitator has it. Where several take turns, each has it for a turn. [PRC-1] */
export function chairNow(session: Session): DelegationId | undefined {
  const chairs = (procedureOf(session)?.chairs ?? []).filter((one) => isHere(session, one));
  return chairs[((session.phase?.turn ?? 1) - 1) % Math.max(1, chairs.length)];
}

/** May this seat do what the chair does? The seats with that permission of the delegation in the chair; the facilitator always. [PRC-1] */
export function presides(session: Session, seat: SeatId): boolean {
  if (isControlSeat(seat)) return mayCommand(seat, 'callVote');
  const chair = chairNow(session);
  if (chair === undefined || delegationOf(seat) !== chair) return false;
  return hasPower(session, seat, 'chair');
}

/** Whether the meeting sits. What was said of an earlier phase does not hold for this one. [PRC-7] */
export function sitting(session: Session): 'open' | 'suspended' | 'adjourned' {
  const { suspended, adjourned } = meetingOf(session);
  const beganAt = session.phase?.beganAt ?? 0;
  if (adjourned && adjourned.since >= beganAt) return 'adjourned';
  return suspended && suspended.since >= beganAt ? 'suspended' : 'open';
}

export const takesNames = (session: Session): boolean => meetingOf(session).listOpen ?? procedureOf(session)?.listOpen ?? true;

/** Speaking time now, in seconds. */
export const speakingSec = (session: Session): number => meetingOf(session).speakingSec ?? procedureOf(session)?.speakingSec ?? 0;

/**
 * Motions in their order of precedence: suspend and adjourn the meeting, adjourn and close the debate, after rule 77 of the
 * rules of procedure of the UN General Assembly; what it does not rank follows, what changes the question first. [PRC-5]
 */
export const PRECEDENCE: readonly MotionKind[] = [
  'suspend',
  'adjourn',
  'adjournDebate',
  'closeDebate',
  'divide',
  'extendTime',
  'reconsider',
];

/** An appeal is settled before anything else: until then nobody knows whether the ruling stands. */
const rank = ({ kind }: Pick<Motion, 'kind'>): number => (kind === 'appeal' ? -1 : PRECEDENCE.indexOf(kind));

/** Motions that the chair has to deal with, in their order; of one kind the earlier first. */
export function motionsInOrder(session: Session): Motion[] {
  const waiting = Object.values(meetingOf(session).motions).filter(({ stage }) => stage === 'pending' || stage === 'moved');
  return waiting.sort((a, b) => rank(a) - rank(b) || a.played - b.played);
}

/** Motions that are not decided yet. */
export const isOpenMotion = ({ stage }: Motion): boolean =>
  stage === 'moved' || stage === 'pending' || stage === 'unopposed' || stage === 'voting';

/** What decides a motion of a kind; nothing where these rules do not provide it. Vetoes hold only where they say so. [PRC-6] */
export function ruleOfMotion(session: Session, kind: Motion['kind']): DecisionRule | undefined {
  const rules = procedureOf(session);
  return kind === 'appeal' ? rules?.appeal : rules?.motions[kind];
}

/** Is this vote one of procedure in which no veto holds? [PRC-6] */
export const isWithoutVeto = (session: Session, { motion }: Pick<Vote, 'motion'>): boolean =>
  motion !== undefined && !procedureOf(session)?.vetoes;

/** Is debate on a text adjourned for this turn, so that it is not put to the vote? [PRC-7] */
export const isSetAside = (session: Session, proposal: string, turn = session.phase?.turn): boolean =>
  turn !== undefined && meetingOf(session).setAside?.[proposal] === turn;

/** What was moved is decided, by a vote or because nobody objected, and has its effect at once. [PRC-7] */
export function motionDecided(session: Session, id: string, outcome: 'passed' | 'failed', given: Given): LogEvent[] {
  const motion = Object.hasOwn(meetingOf(session).motions, id) ? meetingOf(session).motions[id] : undefined;
  if (!motion || !isOpenMotion(motion)) return [];
  const decided = told(given.at, TO_ALL, 'motionDecided', { id, outcome, played: played(session.clock, given.at) });
  return outcome === 'passed' ? [decided, ...effectOf(session, motion, given)] : [decided];
}

function effectOf(session: Session, motion: Motion, given: Given): LogEvent[] {
  const { at } = given;
  const now = played(session.clock, at);
  const { proposal = '' } = motion;
  switch (motion.kind) {
    case 'suspend':
      return [
        ...clearFloor(session, now, at),
        told(at, TO_ALL, 'meetingSuspended', { until: now + (motion.minutes ?? 1) * MINUTE, played: now }),
      ];
    case 'adjourn':
      return [...clearFloor(session, now, at), told(at, TO_ALL, 'meetingAdjourned', { played: now })];
    case 'adjournDebate':
      return [told(at, TO_ALL, 'debateAdjourned', { proposal, turn: session.phase?.turn ?? 0 })];
    // The clock puts the text to the vote at this same moment.
    case 'closeDebate':
    case 'reconsider':
      return [told(at, TO_ALL, 'debateClosed', { proposal })];
    case 'divide': {
      const division = divided(session, proposal, motion.parts ?? [], given);
      return 'events' in division ? division.events : [];
    }
    case 'extendTime':
      return [told(at, TO_ALL, 'speakingTimeSet', longer(session, motion.seconds ?? 0))];
    case 'appeal':
      return [];
  }
}

/** Whoever speaks gets what the new time is longer. */
function longer(session: Session, seconds: number) {
  const { floor } = meetingOf(session);
  return floor?.as === 'speech' ? { seconds, until: floor.from + seconds * 1_000 } : { seconds };
}

function clearFloor(session: Session, now: number, at: number): LogEvent[] {
  const { floor } = meetingOf(session);
  return floor ? [told(at, TO_ALL, 'floorEnded', { delegation: floor.delegation, because: 'meeting', played: now })] : [];
}
