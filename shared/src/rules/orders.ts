import type { LogEvent } from '../events/event.ts';
import type { OrderType } from '../exercise/schema.ts';
import type { Intensity, Order, RevealedOrders } from '../model/order.ts';
import { CLOCK } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { isAwaited, openAdjudications } from './adjudication.ts';
import { byRule, type CarriedOrder, carryOut, isAnswered, proposedFor } from './carry-out.ts';
import { chained } from './chained.ts';
import { carriedOut, type GivenOrder, unmetBy } from './conditions.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { factsOf } from './facts.ts';
import type { Ruled } from './ruled.ts';
import { played } from './time.ts';
import { isSo } from './trigger.ts';

const SEQUENCE: readonly OrderType['stance'][] = ['cancel', 'defensive', 'cooperative', 'coercive', 'forceful'];

/** What orders cost together, in points of political capital: a marked one twice, a strong one three times. [ORD-6] */
export function priceOf(types: readonly Pick<OrderType, 'id' | 'capital'>[], orders: readonly Order[]): number {
  return orders.reduce((sum, { order, intensity = 1 }) => sum + intensity * (types.find(({ id }) => id === order)?.capital ?? 0), 0);
}

/**
 * Reveals this turn's overt orders as one event, in the exercise's order of delegations, and applies what all orders
 * do whose conditions hold: cancellations first, then defensive, cooperative, coercive and forceful ones; among these by
 * delegation. Covert orders act and are not told, and no condition can ask about them. Where what comes of them is
 * decided one by one, they wait for that. [ORD-4] [ORD-5] [ORD-7] [ADJ-1]
 */
export function revealOrders(session: Session, given: Given, ruled?: Ruled): LogEvent[] {
  const turn = session.phase?.turn;
  const { exercise, control } = session;
  if (turn === undefined || !exercise || !control || session.revealed[turn]) return [];
  const typeOf = (id: string) => control.exercise.orders.find((one) => one.id === id);
  const isCovert = ({ order }: Order) => typeOf(order)?.visibility === 'covert';
  const byDefault = defaultOrder(session, given);
  const all = exercise.delegations.flatMap(({ id }): RevealedOrders[] => {
    const sealed = session.sealed[turn]?.[id];
    // One that has sealed covert orders alone gets the default too, or its silence would say so.
    const lacks = byDefault && !sealed?.orders.some((order) => !isCovert(order)) && couldOrder(session, id);
    return [...(sealed ? [sealed] : []), ...(lacks ? [{ delegation: id, turn, ...byDefault }] : [])];
  });
  const overt = all
    .map((one) => ({ ...one, orders: one.orders.filter((order) => !isCovert(order)) }))
    .filter((one) => one.orders.length > 0);
  const done = carriedOut(overt.flatMap(givenIn));
  const isDone = new Set(done.map(({ order }) => order));
  const carried = all.flatMap(givenIn).flatMap((one): CarriedOrder[] => {
    const type = typeOf(one.order.order);
    const goes = isCovert(one.order) ? unmetBy(one.order, done) === undefined : isDone.has(one.order);
    return type && goes ? asRuled(session, { ...one, type }, turn, ruled) : [];
  });
  const orders = overt.map((one) => ({
    ...one,
    orders: one.orders.map((order) => {
      if (!isDone.has(order)) return { ...order, unmet: unmetBy(order, done) ?? ('ring' as const) };
      const isMutual = order.target !== undefined && typeOf(order.order)?.mirrored !== undefined;
      const isOneSided = isMutual && !isAnswered({ delegation: one.delegation, order }, done);
      return isOneSided ? { ...order, unanswered: true as const } : order;
    }),
  }));
  const resolved = SEQUENCE.flatMap((stance) =>
    carried
      .filter(({ type }) => type.stance === stance)
      .sort((a, b) => (a.delegation < b.delegation ? -1 : a.delegation > b.delegation ? 1 : 0)),
  );
  const revealed = told(given.at, TO_ALL, 'ordersRevealed', { turn, orders, played: played(session.clock, given.at) });
  if (isAwaited(session, resolved)) return [revealed, ...openAdjudications(session, resolved, given)];
  return [
    revealed,
    ...chained(
      session,
      resolved.map((one) => (now: Session) => carryOut(now, one, byRule(proposedFor(now, one, carried)), given)),
    ),
  ];
}

/** An order as a correction has it: as intense as it was, or not carried out. [COR-1] */
function asRuled(session: Session, one: CarriedOrder, turn: number, ruled: Ruled | undefined): CarriedOrder[] {
  const place = session.sealed[turn]?.[one.delegation]?.orders.indexOf(one.order) ?? -1;
  const intensity = place < 0 ? undefined : ruled?.order(turn, one.delegation, place);
  if (intensity === undefined) return [one];
  return intensity === 0 ? [] : [{ ...one, order: { ...one.order, intensity: intensity as Intensity } }];
}

const givenIn = ({ delegation, orders }: RevealedOrders): GivenOrder[] => orders.map((order) => ({ delegation, order }));

/** What is given for a delegation that has sealed nothing to be announced, if the exercise has such an order and it can be given. [ORD-8] */
function defaultOrder(session: Session, { at }: Given): Pick<RevealedOrders, 'orders' | 'by' | 'at' | 'byDefault'> | undefined {
  const type = session.exercise?.orders.find((one) => one.default);
  if (!type || (type.needs !== undefined && !isSo(type.needs, factsOf(session, at)))) return undefined;
  return { orders: [{ order: type.id, text: '' }], by: CLOCK, at, byDefault: true };
}

/** Was there a phase of this turn in which the delegation could have sealed orders? */
function couldOrder({ exercise, phase }: Session, id: string): boolean {
  const phases = exercise?.turns.find(({ n }) => n === phase?.turn)?.phases ?? [];
  const seats = exercise?.delegations.find((one) => one.id === id)?.seats ?? [];
  return (
    seats.some(({ can }) => can.includes('order')) &&
    phases.some(({ allow, only }) => allow.includes('order') && (only?.order?.includes(id) ?? true))
  );
}
