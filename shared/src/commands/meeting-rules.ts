import type { ProcedureRules } from '../exercise/procedure.ts';
import type { Motion, Point } from '../model/procedure.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { type Given, refuse } from '../rules/decision.ts';
import { isControlSeat } from '../rules/powers.ts';
import { chairNow, meetingOf, needsFloor, presides, procedureNow, sitting } from '../rules/procedure.ts';
import type { Refusal } from '../rules/refusal.ts';
import { unlessAllowed, unlessRunning } from './command.ts';

type Refused = { refused: Refusal };

/** The refusal while no rules of procedure hold, or the rules. */
export function rulesNow(session: Session): ProcedureRules | Refused {
  return unlessRunning(session) ?? procedureNow(session) ?? refuse('noProcedure');
}

/** The refusal of whoever does not preside, or nothing. [PRC-1] */
export function unlessPresiding(session: Session, given: Given): Refused | undefined {
  const rules = rulesNow(session);
  if ('refused' in rules) return rules;
  if (!presides(session, given.seat)) return refuse('notInTheChair', { chair: chairNow(session) ?? '' });
  return session.clock.running || isControlSeat(given.seat) ? undefined : refuse('paused');
}

/** The refusal of a seat that cannot take part in the meeting now, or nothing. */
export function unlessTakingPart(session: Session, given: Given): Refused | undefined {
  const rules = rulesNow(session);
  if ('refused' in rules) return rules;
  return unlessAllowed(session, given, 'message', 'speak') ?? unlessSitting(session);
}

/** The refusal while the meeting does not sit, or nothing. */
export function unlessSitting(session: Session): Refused | undefined {
  const state = sitting(session);
  if (state === 'open') return undefined;
  return refuse(state === 'suspended' ? 'meetingSuspended' : 'meetingAdjourned');
}

/** The same, and of observers, who speak but move nothing. [PRC-5] */
export function unlessMoving(session: Session, given: Given): Refused | undefined {
  const refused = unlessTakingPart(session, given);
  if (refused) return refused;
  const own = session.exercise!.delegations.find(({ id }) => id === delegationOf(given.seat))!;
  return own.kind === 'observer' ? refuse('observersMoveNothing') : undefined;
}

/** The refusal where the floor is free to all, or nothing. */
export const unlessListed = (session: Session): Refused | undefined => (needsFloor(session) ? undefined : refuse('floorIsFree'));

export function pointOf(session: Session, id: string): Point | Refused {
  const { points } = meetingOf(session);
  return (Object.hasOwn(points, id) && points[id]) || refuse('noSuchPoint');
}

export function motionOf(session: Session, id: string): Motion | Refused {
  const { motions } = meetingOf(session);
  return (Object.hasOwn(motions, id) && motions[id]) || refuse('noSuchMotion');
}

/** A motion that is being voted, if one is: nothing else is put meanwhile. */
export const motionInVote = (session: Session): Motion | undefined =>
  Object.values(meetingOf(session).motions).find(({ stage }) => stage === 'voting' || stage === 'unopposed');
