import type { ProcedureRules } from '../exercise/procedure.ts';
import type { Floor, Motion, Point, Procedure } from '../model/procedure.ts';
import type { Vote } from '../model/proposal.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { nextUp, queueOf, type Turn } from '../rules/floor.ts';
import {
  chairNow,
  isOpenMotion,
  meetingOf,
  motionsInOrder,
  needsFloor,
  presides,
  procedureNow,
  sitting,
  takesNames,
} from '../rules/procedure.ts';
import { delegationBehind } from './perspective.ts';

/** The meeting as somebody at the table sees it, while rules of procedure hold. */
export interface Meeting {
  rules: ProcedureRules;
  state: 'open' | 'suspended' | 'adjourned';
  /** Exercise time in ms until which it is suspended. */
  suspendedUntil?: number;
  /** Nobody: the facilitator. */
  chair: DelegationId | undefined;
  /** These eyes do what the chair does. */
  presides: boolean;
  needsFloor: boolean;
  takesNames: boolean;
  floor?: Floor;
  /** Who comes next, rights of reply first. */
  queue: Turn[];
  own: DelegationId | undefined;
  hasFloor: boolean;
  /** The own delegation's place among those who come next, from 1. */
  place?: number;
  isListed: boolean;
  /** Points without a ruling, oldest first. */
  points: Point[];
  /** Motions without a decision: what is being decided, then by precedence. */
  motions: Motion[];
}

/** Nothing where no rules of procedure hold just now. */
export function meetingSeen(session: Session, eyes: SeatId): Meeting | undefined {
  const rules = procedureNow(session);
  if (!rules) return undefined;
  const { floor, list, points, motions, suspended } = meetingOf(session);
  const state = sitting(session);
  const own = delegationBehind(session, eyes);
  const queue = queueOf(session);
  const place = queue.findIndex(({ delegation }) => delegation === own) + 1;
  const open = Object.values(motions).filter(isOpenMotion);
  return {
    rules,
    state,
    ...(state === 'suspended' && suspended ? { suspendedUntil: suspended.until } : {}),
    chair: chairNow(session),
    presides: presides(session, eyes),
    needsFloor: needsFloor(session),
    takesNames: takesNames(session),
    ...(floor ? { floor } : {}),
    queue,
    own,
    hasFloor: floor !== undefined && floor.delegation === own,
    ...(place > 0 ? { place } : {}),
    isListed: list.some(({ delegation }) => delegation === own),
    points: Object.values(points).filter(({ ruling }) => !ruling),
    motions: [...open.filter(({ stage }) => stage === 'unopposed' || stage === 'voting'), ...motionsInOrder(session)],
  };
}

/** The vote on a motion, the last where there were two. */
export const voteOnMotion = (session: Session, motion: string): Vote | undefined =>
  Object.values(session.votes).findLast((vote) => vote.motion === motion);

/** A line of the record: what was raised, ruled, moved or decided, at an exercise time in ms. */
export type RecordLine = { key: string; played: number } & (
  | { kind: 'raised' | 'ruled'; point: Point }
  | { kind: 'moved' | 'decided'; motion: Motion }
);

/** The record of the meeting, oldest first. */
export function recordOf({ points, motions }: Pick<Procedure, 'points' | 'motions'>): RecordLine[] {
  const ofPoints = Object.values(points).flatMap((point): RecordLine[] => [
    { key: `${point.id}:raised`, kind: 'raised', point, played: point.played },
    ...(point.ruling ? [{ key: `${point.id}:ruled`, kind: 'ruled' as const, point, played: point.ruling.played }] : []),
  ]);
  const ofMotions = Object.values(motions).flatMap((motion): RecordLine[] => [
    { key: `${motion.id}:moved`, kind: 'moved', motion, played: motion.played },
    ...(motion.decided === undefined ? [] : [{ key: `${motion.id}:decided`, kind: 'decided' as const, motion, played: motion.decided }]),
  ]);
  return [...ofPoints, ...ofMotions].sort((a, b) => a.played - b.played);
}

/** What a meeting asks of somebody now. `dueAt` is exercise time in ms. */
export type MeetingDuty = { key: string; dueAt?: number } & (
  | { kind: 'floor' }
  | { kind: 'point'; point: Point['kind'] }
  | { kind: 'motion' | 'call' }
);

/** Whoever has the floor speaks; the chair rules on points, puts motions, and gives the floor where it does not pass by itself. */
export function meetingDuties(session: Session, eyes: SeatId): MeetingDuty[] {
  const meeting = meetingSeen(session, eyes);
  if (!meeting) return [];
  const { floor, hasFloor, points, motions, needsFloor: isListed, state, rules } = meeting;
  const [point] = points;
  const waits = motions.find(({ stage }) => stage === 'pending');
  const isFree = !motions.some(({ stage }) => stage === 'voting' || stage === 'unopposed');
  const calls = rules.calls === 'chair' && isListed && state === 'open' && !floor && nextUp(session);
  return [
    ...(hasFloor && floor ? [{ key: `floor:${floor.from}`, kind: 'floor' as const, dueAt: floor.until }] : []),
    ...(meeting.presides && point ? [{ key: `point:${point.id}`, kind: 'point' as const, point: point.kind }] : []),
    ...(meeting.presides && waits && isFree ? [{ key: `motion:${waits.id}`, kind: 'motion' as const }] : []),
    ...(meeting.presides && calls ? [{ key: 'call', kind: 'call' as const }] : []),
  ];
}
