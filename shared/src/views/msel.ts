import type { Inject } from '../exercise/schema.ts';
import { momentPlanned, turnPlanned } from '../exercise/when.ts';
import type { InjectState } from '../model/msel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Receipt } from '../model/wire.ts';
import { readersOf } from '../rules/delivery.ts';
import { applyEffects } from '../rules/effects.ts';
import { joinedAt } from '../rules/membership.ts';
import { scheduledAt } from '../rules/schedule.ts';
import { MINUTE, turnAt } from '../rules/time.ts';

/** Where an inject stands, as the control room speaks of it. */
export type MselStatus =
  | 'planned'
  | 'armed'
  | 'deferred'
  | 'held'
  | 'leaving'
  | 'delivered'
  | 'acknowledged'
  | 'answered'
  | 'overdue'
  | 'skipped'
  | 'cancelled';
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

/** Where an inject stands. Of several things that are so, the one that asks most of the control room. [INJ-9] */
export function mselStatus(session: Session, state: InjectState, now: number): MselStatus {
  if (state.leaving && session.stage === 'running') return 'leaving';
  if (state.stage === 'planned') return isArmed(session, state.inject) ? 'armed' : state.deferred ? 'deferred' : 'planned';
  if (state.stage !== 'delivered') return state.stage;
  const asked = readers(session, state, now).filter((one) => one.by !== undefined);
  if (asked.some((one) => one.state === 'late')) return 'overdue';
  if (state.expected === 'met') return 'answered';
  const isTold = state.pending.length === 0 && state.withheld === undefined;
  return asked.length > 0 && isTold && asked.every((one) => one.state === 'acknowledged') ? 'acknowledged' : 'delivered';
}

/** Counting down in this turn, or watched for its condition. */
function isArmed(session: Session, { when, trigger }: Inject): boolean {
  const turn = session.phase?.turn;
  if (session.stage !== 'running' || turn === undefined) return false;
  const from = when && (turnPlanned(session.exercise?.turns ?? [], when) ?? turn);
  if (trigger) return (from ?? 0) <= turn && (trigger.expiresTurn ?? turn) >= turn;
  return from !== undefined && from <= turn;
}

/** Exercise time in ms at which it goes out by the clock, as far as that is known. */
export function dueAtOf(session: Session, { when, trigger }: Inject): number | undefined {
  return trigger ? undefined : scheduledAt(session, when);
}

/** What goes out by the clock, soonest first. */
export function comingUp(session: Session): InjectState[] {
  return Object.values(session.msel)
    .filter(({ stage, inject, leaving }) => stage === 'planned' && !leaving && inject.when && !inject.trigger)
    .sort(byTime(session));
}

/** Every inject in the order in which the control room reads the list: by turn, by time, by number. */
function byTime(session: Session): (a: InjectState, b: InjectState) => number {
  const placed = new Map(Object.values(session.msel).map((state) => [state, momentOf(session, state.inject)]));
  return (a, b) => {
    const [one, other] = [placed.get(a), placed.get(b)];
    return (one?.turn ?? 0) - (other?.turn ?? 0) || (one?.minutes ?? 0) - (other?.minutes ?? 0) || a.inject.number - b.inject.number;
  };
}

/** Where an inject lies on the time strip: the turn, and minutes of play into it; by what is known now, or by the plan. */
export function momentOf(session: Session, { when }: Inject): { turn: number; minutes: number } | undefined {
  if (!when) return undefined;
  const { phase } = session;
  const planned = momentPlanned(session.exercise?.turns ?? [], when);
  if (!phase || (planned && planned.turn !== phase.turn)) return planned;
  const due = scheduledAt(session, when);
  return due === undefined ? planned : { turn: phase.turn, minutes: Math.max(0, due - phase.turnBeganAt) / MINUTE };
}

/** A stretch of the list: a turn, what depends on events, or what was written in play without a time. */
export interface MselGroup {
  id: string;
  kind: 'turn' | 'wall' | 'conditional' | 'improvised' | 'storyline' | 'loose';
  turn?: number;
  /** Of a lane: the storyline it is, as the exercise names it. */
  storyline?: string;
  items: InjectState[];
}

export function mselGroups(session: Session, shown: readonly InjectState[] = Object.values(session.msel)): MselGroup[] {
  const turns = session.exercise?.turns ?? [];
  const items = shown.toSorted(byTime(session));
  const within = ({ inject }: InjectState) => inject.when && turnPlanned(turns, inject.when);
  const groups = turns.map(
    ({ n }): MselGroup => ({ id: `turn-${n}`, kind: 'turn', turn: n, items: items.filter((one) => within(one) === n) }),
  );
  const wall: MselGroup = { id: 'wall', kind: 'wall', items: items.filter(({ inject }) => inject.when?.wallTime !== undefined) };
  const loose = items.filter(({ inject }) => !inject.when);
  const conditional: MselGroup = { id: 'conditional', kind: 'conditional', items: loose.filter(({ adHoc }) => !adHoc) };
  const improvised: MselGroup = { id: 'improvised', kind: 'improvised', items: loose.filter(({ adHoc }) => adHoc) };
  return [...groups, wall, conditional, improvised].filter((group) => group.items.length > 0);
}

/** The same by storyline, each a lane in order of time; lanes in the order in which they begin, what belongs to none last. */
export function mselLanes(session: Session, shown: readonly InjectState[] = Object.values(session.msel)): MselGroup[] {
  const items = shown.toSorted(byTime(session));
  const names = [...new Set(items.flatMap(({ inject }) => inject.storyline ?? []))];
  const lanes = names.map(
    (storyline): MselGroup => ({
      id: `lane-${storyline}`,
      kind: 'storyline',
      storyline,
      items: items.filter(({ inject }) => inject.storyline === storyline),
    }),
  );
  const loose: MselGroup = { id: 'loose', kind: 'loose', items: items.filter(({ inject }) => inject.storyline === undefined) };
  return [...lanes, loose].filter((group) => group.items.length > 0);
}

/** One inject on the time strip: the turn it stands under, and how far into it, 0 to 1 of the turn's length. */
export interface StripMark {
  state: InjectState;
  turn: number;
  at: number;
}

/** The exercise's turns with their lengths in minutes as they are now, where each inject lies, and where play is. */
export interface Strip {
  turns: { n: number; minutes: number }[];
  marks: StripMark[];
  playhead?: { turn: number; at: number };
}

export function mselStrip(session: Session, now: number): Strip {
  const { phase } = session;
  const gone = phase ? Math.max(0, now - phase.turnBeganAt) / MINUTE : 0;
  const turns = (session.exercise?.turns ?? []).map(({ n, phases }) => {
    const planned = phases.reduce((sum, { minutes }) => sum + minutes, 0);
    // A turn that has been extended, or is in overtime, is as long as it has become.
    const rest = n === phase?.turn ? phases.slice(phase.index + 1).reduce((sum, { minutes }) => sum + minutes, 0) : 0;
    const until = n === phase?.turn ? (phase.endsAt - phase.turnBeganAt) / MINUTE + rest : planned;
    return { n, minutes: n === phase?.turn ? Math.max(until, gone) : planned };
  });
  const place = (turn: number, minutes: number) => {
    const length = turns.find(({ n }) => n === turn)?.minutes ?? 0;
    return length > 0 ? Math.min(1, Math.max(0, minutes / length)) : 0;
  };
  const marks = Object.values(session.msel).flatMap((state): StripMark[] => {
    const moment = state.deliveredAt === undefined ? momentOf(session, state.inject) : wasAt(session, state.deliveredAt);
    return moment ? [{ state, turn: moment.turn, at: place(moment.turn, moment.minutes) }] : [];
  });
  return { turns, marks, ...(phase ? { playhead: { turn: phase.turn, at: place(phase.turn, gone) } } : {}) };
}

function wasAt(session: Session, playedMs: number): { turn: number; minutes: number } | undefined {
  const at = turnAt(session, playedMs);
  return at && { turn: at.turn.n, minutes: (playedMs - at.beganAt) / MINUTE };
}

/** Does it wait for somebody: held, an open acknowledgement, an expected action? */
function isWaiting(session: Session, state: InjectState, now: number): boolean {
  if (state.stage === 'held' || state.leaving || state.withheld) return true;
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
