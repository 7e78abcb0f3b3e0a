import type { Inject } from '../exercise/schema.ts';
import type { InjectState } from '../model/msel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Receipt } from '../model/wire.ts';
import { readersOf } from '../rules/delivery.ts';
import { applyEffects } from '../rules/effects.ts';
import { joinedAt } from '../rules/membership.ts';
import { MINUTE } from '../rules/time.ts';

/** Where an inject stands, as the control room speaks of it. */
export type MselStatus = 'planned' | 'armed' | 'held' | 'delivered' | 'acknowledged' | 'overdue' | 'skipped';
export type MselFilter = 'all' | 'next' | 'waiting' | 'late';

/** One delegation that reads, or will read, an inject. Times are exercise time in ms. */
export interface Reader {
  delegation: DelegationId;
  variant: string;
  /** The item on its wire, once it is there. */
  wire?: string;
  /** `none`: not told yet. `told`: nothing was asked. */
  state: 'none' | 'told' | 'waiting' | 'acknowledged' | 'late';
  /** Until when it is asked to acknowledge, or the line rings. */
  by?: number;
  receipt?: Receipt;
}

/** An inject of a session, each with its own wording, in the exercise's order of delegations. */
export function readers(session: Session, state: InjectState, now: number): Reader[] {
  const order = session.exercise?.delegations.map((one) => one.id) ?? [];
  const found = state.inject.to.flatMap(({ list, variant }) =>
    readersOf(session, list)
      .filter((delegation) => isReader(session, state, delegation))
      .map((delegation) => readerOf(session, state, { delegation, variant, list }, now)),
  );
  return found.sort((a, b) => order.indexOf(a.delegation) - order.indexOf(b.delegation));
}

/** Whoever came after it had been delivered is not asked to have read it. [MEM-2] */
const isReader = (session: Session, { deliveredAt }: InjectState, delegation: DelegationId): boolean =>
  deliveredAt === undefined || deliveredAt >= joinedAt(session, delegation);

function readerOf(
  session: Session,
  { deliveries }: InjectState,
  { delegation, variant, list }: { delegation: DelegationId; variant: string; list: readonly string[] },
  now: number,
): Reader {
  const delivery = deliveries.find((one) => one.variant === variant && one.to.join() === list.join());
  if (!delivery) return { delegation, variant, state: 'none' };
  const { wire } = delivery;
  const item = session.wire[wire];
  const receipt = session.receipts[wire]?.[delegation];
  const by = item?.ringsUntil ?? item?.acknowledgeBy;
  if (by === undefined) return { delegation, variant, wire, state: receipt ? 'acknowledged' : 'told', ...(receipt ? { receipt } : {}) };
  // A line put off still rings: only an answer or a refusal settles it.
  if (receipt && !(item?.ringsUntil !== undefined && receipt.answer === 'defer'))
    return { delegation, variant, wire, by, state: 'acknowledged', receipt };
  return { delegation, variant, wire, by, state: by < now ? 'late' : 'waiting', ...(receipt ? { receipt } : {}) };
}

/** Is an inject read by everybody, as the press is? */
export const isPublic = (inject: Pick<Inject, 'to'>): boolean => inject.to.some(({ list }) => list.includes('public'));

export function mselStatus(session: Session, state: InjectState, now: number): MselStatus {
  if (state.stage === 'planned') return isArmed(session, state.inject) ? 'armed' : 'planned';
  if (state.stage !== 'delivered') return state.stage;
  const asked = readers(session, state, now).filter((one) => one.by !== undefined);
  if (asked.some((one) => one.state === 'late')) return 'overdue';
  return asked.length > 0 && state.pending.length === 0 && asked.every((one) => one.state === 'acknowledged')
    ? 'acknowledged'
    : 'delivered';
}

/** Counting down in this turn, or watched for its condition. */
function isArmed(session: Session, { when, trigger }: Inject): boolean {
  const turn = session.phase?.turn;
  if (session.stage !== 'running' || turn === undefined) return false;
  if (trigger) return (when?.turn ?? 0) <= turn && (trigger.expiresTurn ?? turn) >= turn;
  return when !== undefined && when.turn <= turn;
}

/** Exercise time in ms at which it goes out by the clock; known once its turn has begun. */
export function dueAtOf(session: Session, { when, trigger }: Inject): number | undefined {
  const { phase } = session;
  if (!when || trigger || !phase || when.turn > phase.turn) return undefined;
  return phase.turnBeganAt + (when.turn < phase.turn ? 0 : when.offsetMin * MINUTE);
}

/** What goes out by the clock, soonest first. */
export function comingUp(session: Session): InjectState[] {
  return Object.values(session.msel)
    .filter(({ stage, inject }) => stage === 'planned' && inject.when && !inject.trigger)
    .sort((a, b) => byTime(a.inject, b.inject));
}

/** Every inject in the order in which the control room reads the list: by turn, by time, by number. */
function byTime(a: Inject, b: Inject): number {
  const [one, other] = [a.when, b.when];
  return (one?.turn ?? 0) - (other?.turn ?? 0) || (one?.offsetMin ?? 0) - (other?.offsetMin ?? 0) || a.number - b.number;
}

/** A stretch of the list: a turn, what depends on events, or what was written in play without a time. */
export interface MselGroup {
  id: string;
  kind: 'turn' | 'conditional' | 'improvised';
  turn?: number;
  items: InjectState[];
}

export function mselGroups(session: Session, shown: readonly InjectState[] = Object.values(session.msel)): MselGroup[] {
  const items = shown.toSorted((a, b) => byTime(a.inject, b.inject));
  const turns = (session.exercise?.turns ?? []).map(
    ({ n }): MselGroup => ({ id: `turn-${n}`, kind: 'turn', turn: n, items: items.filter(({ inject }) => inject.when?.turn === n) }),
  );
  const loose = items.filter(({ inject }) => !inject.when);
  const conditional: MselGroup = { id: 'conditional', kind: 'conditional', items: loose.filter(({ adHoc }) => !adHoc) };
  const improvised: MselGroup = { id: 'improvised', kind: 'improvised', items: loose.filter(({ adHoc }) => adHoc) };
  return [...turns, conditional, improvised].filter((group) => group.items.length > 0);
}

/** Does it wait for somebody: held, an open acknowledgement, an expected action? */
function isWaiting(session: Session, state: InjectState, now: number): boolean {
  if (state.stage === 'held') return true;
  if (state.stage !== 'delivered') return false;
  return readers(session, state, now).some((one) => one.state === 'waiting') || (state.expectedBy !== undefined && !state.expected);
}

/** Was something asked for and not done in time? */
function isLate(session: Session, state: InjectState, now: number): boolean {
  return state.stage === 'delivered' && (state.expected === 'missed' || mselStatus(session, state, now) === 'overdue');
}

const NEXT = 5;

export function mselShown(session: Session, filter: MselFilter, now: number): InjectState[] {
  const all = Object.values(session.msel);
  if (filter === 'next') return comingUp(session).slice(0, NEXT);
  if (filter === 'waiting') return all.filter((state) => isWaiting(session, state, now));
  return filter === 'late' ? all.filter((state) => isLate(session, state, now)) : all;
}

/** One variable an inject's effects would move. */
export interface Change {
  key: string;
  was: number;
  value: number;
}

/** What effects would do if they applied now, each variable once with its first and last value. */
export function changesBy(session: Session, effects: Inject['effects']): Change[] {
  const changes = new Map<string, Change>();
  for (const event of applyEffects(session, effects, { at: 0, played: 0, sources: [] })) {
    if (event.type !== 'worldChanged') continue;
    const { key, was, value } = event.data;
    changes.set(key, { key, was: changes.get(key)?.was ?? was, value });
  }
  return [...changes.values()];
}
