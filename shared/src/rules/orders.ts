import type { LogEvent } from '../events/event.ts';
import type { OrderType } from '../exercise/schema.ts';
import type { Order } from '../model/order.ts';
import type { Session } from '../model/session.ts';
import type { Cause } from '../model/world.ts';
import { u } from '../world/chance.ts';
import { openBook } from './book.ts';
import { chained } from './chained.ts';
import { isBetween, liveCrises, shiftCrises } from './crises.ts';
import { type Given, TO_ALL, TO_CONTROL, told } from './decision.ts';
import { enter } from './effects.ts';
import { intercepted } from './interception.ts';
import { played } from './time.ts';

const SEQUENCE: readonly OrderType['stance'][] = ['cancel', 'defensive', 'cooperative', 'coercive', 'forceful'];

interface Given_ {
  delegation: string;
  order: Order;
  type: OrderType;
}

/**
 * Reveals this turn's overt orders as one event, in the exercise's order of delegations, and applies what all orders
 * do: cancellations first, then defensive, cooperative, coercive and forceful ones; among these by delegation. Covert
 * orders act and are not told. [ORD-4] [ORD-5]
 */
export function revealOrders(session: Session, given: Given): LogEvent[] {
  const turn = session.phase?.turn;
  const { exercise, control } = session;
  if (turn === undefined || !exercise || !control || session.revealed[turn]) return [];
  const sealed = session.sealed[turn] ?? {};
  const inOrder = exercise.delegations.flatMap((one) => sealed[one.id] ?? []);
  const typeOf = (id: string) => control.exercise.orders.find((one) => one.id === id);
  const overt = inOrder
    .map((one) => ({ ...one, orders: one.orders.filter((order) => typeOf(order.order)?.visibility !== 'covert') }))
    .filter((one) => one.orders.length > 0);
  const all = inOrder.flatMap(({ delegation, orders }) =>
    orders.flatMap((order): Given_[] => {
      const type = typeOf(order.order);
      return type ? [{ delegation, order, type }] : [];
    }),
  );
  const resolved = SEQUENCE.flatMap((stance) =>
    all
      .filter(({ type }) => type.stance === stance)
      .sort((a, b) => (a.delegation < b.delegation ? -1 : a.delegation > b.delegation ? 1 : 0)),
  );
  return [
    told(given.at, TO_ALL, 'ordersRevealed', { turn, orders: overt, played: played(session.clock, given.at) }),
    ...chained(
      session,
      resolved.map((one) => (now: Session) => carryOut(now, one, all, given)),
    ),
  ];
}

function carryOut(session: Session, { delegation, order, type }: Given_, all: readonly Given_[], given: Given): LogEvent[] {
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
  const isMirrored =
    type.mirrored !== undefined &&
    all.some((other) => other.order.order === type.id && other.delegation === order.target && other.order.target === delegation);
  const drawn = type.draw !== undefined && u(session.control!.seed, `order:${delegation}:${type.id}`, turn) < type.draw.p;
  const effects = [...(isMirrored ? type.mirrored! : type.effects), ...(drawn ? type.draw!.effects : [])];
  const book = openBook(session, why);
  if (type.capital > 0) {
    const cost = { track: 'domestic', add: -type.capital, formula: 'order.capital', inputs: { capital: type.capital }, by: type.id };
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
