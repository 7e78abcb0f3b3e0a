import type { LogEvent } from '../events/event.ts';
import type { Adjudication, Hearing } from '../model/adjudication.ts';
import type { Audience } from '../model/audience.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { type Given, told } from './decision.ts';

/** Have all who are heard, and are still at the table, agreed on the same text? [ADJ-6] */
export function isAgreed({ exercise }: Session, hearing: Hearing | undefined): boolean {
  if (hearing?.kind !== 'consensual' || hearing.text === undefined) return false;
  const here = hearing.asked.filter((one) => exercise?.delegations.some(({ id }) => id === one));
  return here.length > 0 && here.every((one) => hearing.agreed.includes(one));
}

/** Those who are heard. */
export const heardIn = ({ asked }: Pick<Hearing, 'asked'>): Audience => asked.map(toDelegation);

/** The end of a hearing, if one is open. */
export function closing(session: Session, id: string, given: Given): LogEvent[] {
  const hearing = session.hearings?.[id];
  return hearing && !hearing.closed ? [told(given.at, heardIn(hearing), 'hearingClosed', { hearing: id })] : [];
}

/** What delegations were heard to say, whoever else reads it. */
export function pointsOf({ hearings, pleas }: Session, id: string): Hearing['points'] {
  const own = Object.values(pleas?.[id] ?? {}).flatMap(({ points }) => points);
  return [...(hearings?.[id]?.points ?? []), ...own].sort((a, b) => a.played - b.played);
}

/** Estimates that count: of those who are heard, or where nobody is, of the controllers. [ADJ-5] */
export function estimatesOf({ hearings, pleas }: Session, { id, estimates = {} }: Adjudication): number[] {
  if (hearings?.[id]?.kind !== 'estimate') return Object.values(estimates);
  return Object.values(pleas?.[id] ?? {}).flatMap(({ p }) => (p === undefined ? [] : [p]));
}

/** Votes of those who are heard on whether an order succeeds. */
export function choicesOf({ pleas }: Session, id: string): { yes: number; no: number } {
  const all = Object.values(pleas?.[id] ?? {});
  return { yes: all.filter(({ choice }) => choice === 'yes').length, no: all.filter(({ choice }) => choice === 'no').length };
}

/** A hearing in which a delegation is heard and that is open; one that is not there for it does not exist. [SEC-4] */
export function hearingFor(session: Session, id: string, delegation: DelegationId): Hearing | undefined {
  const hearing = Object.hasOwn(session.hearings ?? {}, id) ? session.hearings![id] : undefined;
  return hearing?.asked.includes(delegation) ? hearing : undefined;
}

/** Whoever leaves is heard no more: what it was heard on with others ends, as what is said on would not reach it. [MEM-3] */
export function endHearingsOf(session: Session, delegation: DelegationId, given: Given): LogEvent[] {
  return Object.values(session.hearings ?? {})
    .filter(({ asked }) => asked.includes(delegation))
    .flatMap(({ id }) => closing(session, id, given));
}
