import type { LogEvent } from '../events/event.ts';
import { briefOf } from '../exercise/parts.ts';
import { publicDelegation } from '../exercise/roster.ts';
import type { Delegation, Exercise } from '../exercise/schema.ts';
import type { Channel } from '../model/channel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { openBook } from './book.ts';
import { chained } from './chained.ts';
import { openedFrom } from './channel-dues.ts';
import { channelIdOf, isInner, lastCall, readersIn } from './channels.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { endHearingsOf } from './hearings.ts';
import { toKnowers } from './known-mechanisms.ts';
import { endMechanism } from './mechanisms.ts';
import { openingWorld } from './opening-world.ts';
import { plenaryOf } from './plenary.ts';
import { asOneVoice } from './powers.ts';
import { NOT_FOR_OBSERVERS } from './seat-powers.ts';
import { played } from './time.ts';

export type History = NonNullable<NonNullable<Exercise['membership']>['history']>;

/** The definition with everybody in it, also those who may come or have gone. Control only. */
export const wholeOf = (session: Session): Exercise | undefined => session.control && (session.control.whole ?? session.control.exercise);

/** Delegations of the exercise that are not at the table: not yet, or no longer. Control only. [MEM-1] */
export function away(session: Session): Delegation[] {
  const there = session.exercise?.delegations ?? [];
  return (wholeOf(session)?.delegations ?? []).filter(({ id }) => !there.some((one) => one.id === id));
}

/** Is a delegation at the table? */
export const isPresent = (session: Session, delegation: DelegationId): boolean =>
  session.exercise?.delegations.some(({ id }) => id === delegation) === true;

/** Exercise time in ms at which a delegation came to the table, for those who were not there from the start. */
export const joinedAt = ({ table }: Session, delegation: DelegationId): number =>
  table?.changes.findLast((one) => one.what === 'joined' && one.delegation === delegation)?.played ?? 0;

/** What is told again to those who join, unless the facilitator says otherwise. [MEM-2] */
export const usualHistory = (session: Session): History => wholeOf(session)?.membership?.history ?? 'public';

/** How many take part; observers do not count. */
export const takingPart = (session: Session): number =>
  (session.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').length;

interface Joining {
  why: string;
  history: History;
  from?: DelegationId;
}

/**
 * A delegation comes to the table: everybody learns of it; it gets its role sheet, its own rooms, its part of the world
 * and as much of what was said before as `history` gives. [MEM-1] [MEM-2]
 */
export function join(session: Session, delegation: DelegationId, { why, history, from }: Joining, given: Given): LogEvent[] {
  const whole = wholeOf(session)!;
  const found = whole.delegations.find(({ id }) => id === delegation)!;
  const now = played(session.clock, given.at);
  return chained(session, [
    () => [
      told(given.at, TO_ALL, 'delegationJoined', {
        delegation: publicDelegation(found),
        why,
        played: now,
        ...(from === undefined ? {} : { from }),
      }),
      told(given.at, [toDelegation(delegation)], 'briefTold', { brief: briefOf(whole, delegation) }),
    ],
    (next) => ownRooms(next, delegation, given),
    (next) => (history === 'all' ? intoPlenary(next, delegation, given) : plenaryAnew(next, given)),
    (next) => (history === 'public' ? [] : circulars(next, delegation, given)),
    (next) => textsAnew(next, delegation, given),
    (next) => partOfTheWorld(next, delegation, given),
  ]);
}

/** Who comes back reads its drafts and annexes on, as they are by now. [MEM-3] */
function textsAnew(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const had = session.parted?.[delegation];
  if (!had) return [];
  const now = <T>(all: Record<string, T> = {}, of: object): Record<string, T> =>
    Object.fromEntries(Object.keys(of).map((id) => [id, { ...all[id]! }]));
  const texts = { drafts: now(session.drafts, had.drafts), annexes: now(session.annexes, had.annexes) };
  return [told(at, [toDelegation(delegation)], 'textsRetold', texts)];
}

/** Its own room, its line to the control room, and what had closed when it left. [CHN-4] */
function ownRooms(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const there = (session.exercise?.delegations ?? []).map(({ id }) => id);
  const missing = (session.control?.exercise.channels ?? [])
    .filter(({ kind, members }) => isInner(kind) && (members?.includes(delegation) ?? true))
    .map((spec) => ({ spec, id: channelIdOf(spec.id, [delegation]) }))
    .filter(({ id }) => !Object.hasOwn(session.channels, id));
  const again = Object.values(session.channels).filter(
    ({ closed, kind, members }) =>
      closed !== undefined &&
      kind !== 'plenary' &&
      kind !== 'room' &&
      members.includes(delegation) &&
      members.every((one) => there.includes(one)),
  );
  return [
    ...missing.map(({ spec, id }) =>
      told(at, [toDelegation(delegation)], 'channelOpened', { ...openedFrom(spec), id, members: [delegation] }),
    ),
    ...again.map((room) => told(at, readersIn(room), 'channelReopened', { id: room.id })),
  ];
}

/** It is told what was said in the plenary, and is a member from now on. */
function intoPlenary(session: Session, delegation: DelegationId, given: Given): LogEvent[] {
  const rooms = Object.values(session.channels).filter(
    ({ id, kind }) => kind === 'plenary' && !session.heardBy[`channel:${id}`]?.includes(toDelegation(delegation)),
  );
  return rooms.flatMap((room) => {
    const members = [...room.members, delegation];
    return [
      // A list of its own: the room's grows, and what was told must not.
      told(given.at, [toDelegation(delegation)], 'channelRetold', { channel: { ...room, members, messages: [...room.messages] } }),
      told(given.at, room.members.map(toDelegation), 'channelJoined', { id: room.id, members }),
    ];
  });
}

/** The plenary goes on among those who are there now, in a room in which nothing has been said before. [MEM-2] [MEM-3] */
function plenaryAnew(session: Session, given: Given): LogEvent[] {
  const members = (session.exercise?.delegations ?? []).map(({ id }) => id);
  const rooms = Object.values(session.channels).filter(({ kind }) => kind === 'plenary');
  const open = rooms.find(({ closed }) => closed === undefined);
  const before = open ?? rooms.at(-1);
  return [
    ...(open ? [told(given.at, readersIn(open), 'channelClosed', { id: open.id, played: played(session.clock, given.at) })] : []),
    told(given.at, members.map(toDelegation), 'channelOpened', {
      id: `plenary-${rooms.length + 1}`,
      kind: 'plenary',
      members,
      ...(before ? { follows: before.id } : {}),
    }),
  ];
}

/** What every delegation had been told on the wire, and the public had not, in the order in which it was told. */
function circulars(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const others = (session.exercise?.delegations ?? []).filter(({ id }) => id !== delegation);
  const isCircular = (heard: readonly string[]) =>
    !heard.includes('public') && !heard.includes(toDelegation(delegation)) && others.every(({ id }) => heard.includes(toDelegation(id)));
  return Object.values(session.wire)
    .filter(({ id }) => isCircular(session.heardBy[`wire:${id}`] ?? []))
    .map((item) => told(at, [toDelegation(delegation)], 'wireRetold', item));
}

/** Its capital, pressure and readiness, and its relations with those at the table, as they are from now on. [WLD-1] */
function partOfTheWorld(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const { exercise, seed } = session.control!;
  const moment = { turn: session.phase?.turn ?? 0, played: played(session.clock, at) };
  return openingWorld(exercise, seed, at, moment).filter(
    (event) => event.type !== 'worldSet' || (isOf(event.data.key, delegation) && !Object.hasOwn(session.world, event.data.key)),
  );
}

/** Does a key of the world name this delegation, alone or as one of a pair? */
const isOf = (key: string, delegation: DelegationId): boolean => (key.split(':')[1] ?? '').split(/[~@]/).includes(delegation);

interface Leaving {
  why: string;
  into?: DelegationId;
}

/**
 * A delegation leaves the table: its calls end, its rooms with others close and the plenary goes on without it; it leaves
 * its mechanisms, or `into` takes its place in them; orders it has sealed are not carried out. What it read it may read on. [MEM-3]
 */
export function leave(session: Session, delegation: DelegationId, { why, into }: Leaving, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  return chained(session, [
    (next) => endCalls(next, delegation, given),
    (next) => takeBackUnderway(next, delegation, given),
    (next) => endHearingsOf(next, delegation, given),
    () => [told(given.at, TO_ALL, 'delegationLeft', { delegation, why, played: now, ...(into === undefined ? {} : { into }) })],
    (next) => closeRooms(next, delegation, given),
    (next) => (plenaryOf(next)?.members.includes(delegation) ? plenaryAnew(next, given) : []),
    ...Object.keys(session.mechanisms ?? {}).map((id) => (next: Session) => leaveMechanism(next, id, delegation, into, given)),
  ]);
}

const roomsWith = (session: Session, delegation: DelegationId): Channel[] =>
  Object.values(session.channels).filter(
    ({ kind, members, closed }) => closed === undefined && !isInner(kind) && kind !== 'plenary' && members.includes(delegation),
  );

function endCalls(session: Session, delegation: DelegationId, { at, seat }: Given): LogEvent[] {
  return roomsWith(session, delegation).flatMap((room) => {
    const call = lastCall(room);
    if (!call || !['ringing', 'deferred', 'connected'].includes(call.stage)) return [];
    const ended = { channel: room.id, id: call.id, by: asOneVoice(seat), played: played(session.clock, at) };
    return [told(at, readersIn(room), 'hotlineEnded', ended)];
  });
}

/** What is on its way in a room that closes does not arrive. */
function takeBackUnderway(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const rooms = roomsWith(session, delegation).map(({ id }) => id);
  return Object.values(session.outbox ?? {})
    .filter(({ channel }) => rooms.includes(channel))
    .map(({ id }) => told(at, session.heardBy[`outbox:${id}`] ?? [], 'messageRecalled', { id }));
}

function closeRooms(session: Session, delegation: DelegationId, { at }: Given): LogEvent[] {
  const closed = { played: played(session.clock, at) };
  // The rooms of mechanisms follow their members by themselves.
  return roomsWith(session, delegation)
    .filter(({ kind }) => kind !== 'room')
    .map((room) => told(at, readersIn(room), 'channelClosed', { id: room.id, ...closed }));
}

/** [MEM-3] [MEM-5]: a mechanism that was agreed in confidence is not handed on, as the successor does not know of it. */
function leaveMechanism(session: Session, id: string, delegation: DelegationId, into: DelegationId | undefined, given: Given): LogEvent[] {
  const state = session.mechanisms?.[id];
  if (!state?.members.includes(delegation) || (state.stage !== 'building' && state.stage !== 'inForce')) return [];
  const now = played(session.clock, given.at);
  if (into !== undefined && state.readers === undefined && !state.members.includes(into)) {
    const price = session.prices?.[id]?.[delegation];
    return [
      told(given.at, TO_ALL, 'memberSucceeded', { id, from: delegation, to: into, played: now }),
      ...(price ? [told(given.at, [toDelegation(into)], 'mechanismPriced', { id, delegation: into, price })] : []),
    ];
  }
  return chained(session, [
    () => [told(given.at, toKnowers(state), 'memberLeft', { id, delegation, played: now })],
    (next) => (state.members.length - 1 < 2 ? endMechanism(next, id, 'members', given) : []),
  ]);
}

/** Two become one: `from` leaves, `into` takes its place in mechanisms and its capital, up to the most anybody can have. [MEM-5] */
export function merge(session: Session, from: DelegationId, into: DelegationId, why: string, given: Given): LogEvent[] {
  return chained(session, [(next) => moveCapital(next, from, into, 1, why, given), (next) => leave(next, from, { why, into }, given)]);
}

/** One becomes two: another delegation joins with a share of its capital. [MEM-6] */
export function split(session: Session, from: DelegationId, joining: DelegationId, how: Omit<Joining, 'from'>, given: Given): LogEvent[] {
  const { splitShare = 0.5, splitMechanisms = 'stay' } = wholeOf(session)?.membership ?? {};
  return chained(session, [
    (next) => join(next, joining, { ...how, from }, given),
    (next) => emptyPurse(next, joining, how.why, given),
    (next) => moveCapital(next, from, joining, splitShare, how.why, given),
    (next) => (splitMechanisms === 'both' ? joinMechanisms(next, from, joining, given) : []),
  ]);
}

function moveCapital(session: Session, from: DelegationId, to: DelegationId, share: number, why: string, given: Given): LogEvent[] {
  const K = session.world[`K:${from}`]?.value;
  if (K === undefined || session.world[`K:${to}`] === undefined) return [];
  const book = openBook(session, { at: given.at, played: played(session.clock, given.at) });
  const amount = Math.floor(K * share);
  const term = (add: number) => [{ track: 'control', add, formula: 'control', inputs: { share, amount } }];
  book.move(`K:${from}`, term(-amount), { secret: { kind: 'control', why } });
  book.move(`K:${to}`, term(amount), { secret: { kind: 'control', why } });
  return book.events();
}

/** Whoever splits off has what it is given, not what the exercise would give it on its own. */
function emptyPurse(session: Session, delegation: DelegationId, why: string, given: Given): LogEvent[] {
  const K = session.world[`K:${delegation}`]?.value ?? 0;
  if (K === 0) return [];
  const book = openBook(session, { at: given.at, played: played(session.clock, given.at) });
  book.move(`K:${delegation}`, [{ track: 'control', add: -K, formula: 'control', inputs: { value: 0 } }], {
    secret: { kind: 'control', why },
  });
  return book.events();
}

function joinMechanisms(session: Session, from: DelegationId, joining: DelegationId, given: Given): LogEvent[] {
  return Object.values(session.mechanisms ?? {})
    .filter(
      ({ members, stage, readers }) => members.includes(from) && readers === undefined && (stage === 'building' || stage === 'inForce'),
    )
    .flatMap(({ id }) => {
      const price = session.prices?.[id]?.[from];
      const joined = { id, delegation: joining, how: 'admitted', played: played(session.clock, given.at) } as const;
      return [
        told(given.at, TO_ALL, 'memberJoined', joined),
        ...(price ? [told(given.at, [toDelegation(joining)], 'mechanismPriced', { id, delegation: joining, price })] : []),
      ];
    });
}

/** What the seats of a delegation may do once it takes part, or once it only observes. [MEM-4] */
export function seatsAs(session: Session, delegation: DelegationId, kind: 'delegation' | 'observer') {
  const now = session.exercise!.delegations.find(({ id }) => id === delegation)!.seats;
  const written = wholeOf(session)?.delegations.find(({ id }) => id === delegation)?.seats ?? [];
  return now.map((seat, index) => {
    if (kind === 'observer') return { ...seat, can: seat.can.filter((one) => !NOT_FOR_OBSERVERS.includes(one)) };
    const pack = written.find(({ id }) => id === seat.id);
    const usual = index === 0 ? (['speak', 'draft', 'vote', 'sign', 'order'] as const) : (pack?.can ?? []);
    return { ...seat, can: [...new Set([...seat.can, ...(pack?.whenDelegation ?? usual)])] };
  });
}

/** An observer takes part from now on, with its part of the world; or a delegation only observes. [MEM-4] */
export function changeStanding(
  session: Session,
  delegation: DelegationId,
  kind: 'delegation' | 'observer',
  why: string,
  given: Given,
): LogEvent[] {
  const now = played(session.clock, given.at);
  return chained(session, [
    () => [told(given.at, TO_ALL, 'standingChanged', { delegation, kind, seats: seatsAs(session, delegation, kind), why, played: now })],
    (next) => (kind === 'delegation' ? partOfTheWorld(next, delegation, given) : []),
    ...(kind === 'observer'
      ? Object.keys(session.mechanisms ?? {}).map((id) => (next: Session) => leaveMechanism(next, id, delegation, undefined, given))
      : []),
  ]);
}
