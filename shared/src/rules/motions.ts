import type { LogEvent } from '../events/event.ts';
import type { Motion } from '../model/procedure.ts';
import type { Session } from '../model/session.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { floorDue } from './floor.ts';
import { meetingOf, motionDecided, needsFloor, procedureOf, ruleOfMotion, sitting } from './procedure.ts';
import { openMotionVote, openVote } from './questions.ts';
import { MINUTE, played } from './time.ts';

const SECOND = 1_000;

/** Puts a motion to the vote, by the rule for motions of its kind. [PRC-6] */
export function voteOn(session: Session, { id, kind }: Pick<Motion, 'id' | 'kind'>, given: Given): LogEvent {
  const rules = procedureOf(session)!;
  const closesAt = played(session.clock, given.at) + rules.motionVoteSec * SECOND;
  const rule = ruleOfMotion(session, kind)!;
  return openMotionVote(session, { id: `${id}-v`, motion: id, closesAt, rule, ...(rules.vetoes ? { vetoes: true as const } : {}) }, given);
}

/**
 * What is due of the procedure: a text on which debate was closed, a motion that nobody objected to, the end of a suspension,
 * the floor. [PRC-3] [PRC-7]
 */
export function procedureDue(session: Session, now: number, given: Given): LogEvent[] {
  const rules = procedureOf(session);
  if (!rules) return [];
  const { closed = [], motions, suspended } = meetingOf(session);
  const [proposal] = closed;
  if (proposal !== undefined) return put(session, proposal, now, given);
  const unopposed = Object.values(motions).find(({ stage, until = 0 }) => stage === 'unopposed' && until <= now);
  if (unopposed) return motionDecided(session, unopposed.id, 'passed', given);
  const lapsed = Object.values(motions).find(({ stage, played: moved }) => isWaiting(stage) && moved < (session.phase?.beganAt ?? 0));
  if (lapsed) return [told(given.at, TO_ALL, 'motionWithdrawn', { id: lapsed.id, lapsed: true })];
  if (isOver(session, now)) {
    // The clock says when it was over, however late it looks.
    return [told(given.at, TO_ALL, 'meetingResumed', { played: Math.min(now, suspended?.until ?? now) })];
  }
  return floorDue(session, now, given);
}

/** What the chair has not put yet lapses with its phase. [PRC-5] */
const isWaiting = (stage: Motion['stage']): boolean => stage === 'moved' || stage === 'pending';

/** A suspension lasts its time; it and an adjournment go with the phase. */
function isOver(session: Session, now: number): boolean {
  const { suspended, adjourned } = meetingOf(session);
  if (!suspended && !adjourned) return false;
  return sitting(session) === 'open' || (sitting(session) === 'suspended' && suspended!.until <= now);
}

/** Debate is closed: the text goes to the vote. Where texts are adopted by silence, it lies before the delegations as long as that rule says. [PRC-7] */
function put(session: Session, proposal: string, now: number, given: Given): LogEvent[] {
  const said = told(given.at, TO_ALL, 'questionPut', { proposal });
  const stage = session.proposals[proposal]?.stage;
  if (stage !== 'tabled' && stage !== 'rejected') return [said];
  const { textVoteMin } = procedureOf(session)!;
  const opened = openVote(session, proposal, { closesAt: now + textVoteMin * MINUTE }, given);
  return [said, opened];
}

/** Exercise times in ms at which something of the procedure comes due. */
export function procedureTimes(session: Session): number[] {
  if (!procedureOf(session)) return [];
  const { floor, suspended, motions } = meetingOf(session);
  return [
    ...(floor && needsFloor(session) ? [floor.until] : []),
    ...(suspended ? [suspended.until] : []),
    ...Object.values(motions).flatMap(({ stage, until }) => (stage === 'unopposed' && until !== undefined ? [until] : [])),
  ];
}
