import type { LogEvent } from '../events/event.ts';
import type { Effect, OrderType } from '../exercise/schema.ts';
import type { Intensity, Order, RevealedOrders } from '../model/order.ts';
import { CLOCK } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Cause } from '../model/world.ts';
import { u } from '../world/chance.ts';
import { openBook } from './book.ts';
import { chained } from './chained.ts';
import { carriedOut, type GivenOrder, unmetBy } from './conditions.ts';
import { isBetween, liveCrises, shiftCrises } from './crises.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { enter } from './effects.ts';
import { factsOf } from './facts.ts';
import { intercepted } from './interception.ts';
import type { Ruled } from './ruled.ts';
import { played } from './time.ts';
import { isSo } from './trigger.ts';

const SEQUENCE: readonly OrderType['stance'][] = ['cancel', 'defensive', 'cooperative', 'coercive', 'forceful'];

interface CarriedOrder extends GivenOrder {
  type: OrderType;
}

/** What orders cost together, in points of political capital: a marked one twice, a strong one three times. [ORD-6] */
export function priceOf(types: readonly Pick<OrderType, 'id' | 'capital'>[], orders: readonly Order[]): number {
  return orders.reduce((sum, { order, intensity = 1 }) => sum + intensity * (types.find(({ id }) => id === order)?.capital ?? 0), 0);
}

/**
 * Reveals this turn's overt orders as one event, in the exercise's order of delegations, and applies what all orders
 * do whose conditions hold: cancellations first, then defensive, cooperative, coercive and forceful ones; among these by
 * delegation. Covert orders act and are not told, and no condition can ask about them. [ORD-4] [ORD-5] [ORD-7]
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
  return [
    told(given.at, TO_ALL, 'ordersRevealed', { turn, orders, played: played(session.clock, given.at) }),
    ...chained(
      session,
      resolved.map((one) => (now: Session) => carryOut(now, one, carried, given)),
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

/** Did the target give the same order back? [ORD-5] */
const isAnswered = ({ delegation, order }: GivenOrder, all: readonly GivenOrder[]): boolean =>
  all.some((other) => other.order.order === order.order && other.delegation === order.target && other.order.target === delegation);

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

/** Effects as often as the order is intense. [ORD-6] */
const times = (effects: readonly Effect[], { intensity = 1 }: Order): Effect[] =>
  intensity === 1 ? [...effects] : effects.map((effect) => ({ ...effect, add: effect.add * intensity }));

function carryOut(session: Session, { delegation, order, type }: CarriedOrder, all: readonly CarriedOrder[], given: Given): LogEvent[] {
  const turn = session.phase!.turn;
  const parties = order.target === undefined ? { own: delegation } : { own: delegation, target: order.target };
  const cause: Cause = { kind: 'order', by: delegation, order: order.order };
  const why = {
    at: given.at,
    played: played(session.clock, given.at),
    parties,
    by: order.order,
    ...(type.visibility === 'covert' ? { secret: cause } : { cause }),
  };
  const isMirrored = type.mirrored !== undefined && isAnswered({ delegation, order }, all);
  const drawn = type.draw !== undefined && u(session.control!.seed, `order:${delegation}:${type.id}`, turn) < type.draw.p;
  const effects = times([...(isMirrored ? type.mirrored! : type.effects), ...(drawn ? type.draw!.effects : [])], order);
  const book = openBook(session, why);
  if (type.capital > 0) {
    const capital = priceOf([type], [order]);
    const cost = { track: 'domestic', add: -capital, formula: 'order.capital', inputs: { capital }, by: type.id };
    book.move(`K:${delegation}`, [cost], why);
  }
  enter(session, book, effects, why);
  return [
    ...book.events(),
    ...shiftCrises(session, effects, why),
    ...lift(session, type, delegation, order.target, given),
    ...intercepted(session, delegation, order, type, given),
  ];
}

/** An order that would lift a crisis waits for the facilitator's word. [CRI-4] */
function lift(session: Session, { id, floor }: OrderType, own: string, target: string | undefined, given: Given): LogEvent[] {
  if (floor === undefined) return [];
  const between = target === undefined ? { own } : { own, target };
  return liveCrises(session)
    .filter((crisis) => isBetween(crisis, between) && crisis.rung < floor && session.crisisBooks?.[crisis.crisis]?.awaiting === undefined)
    .map(({ crisis }) => told(given.at, TO_CONTROL, 'crisisAwaits', { crisis, rung: floor, by: own, order: id }));
}
