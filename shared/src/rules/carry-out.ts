import type { LogEvent } from '../events/event.ts';
import type { Effect, OrderType } from '../exercise/schema.ts';
import type { Proposed } from '../model/adjudication.ts';
import type { Order } from '../model/order.ts';
import type { Session } from '../model/session.ts';
import type { Cause } from '../model/world.ts';
import { u } from '../world/chance.ts';
import { type EffectCause, openBook, type Sources } from './book.ts';
import type { GivenOrder } from './conditions.ts';
import { isBetween, liveCrises, shiftCrises } from './crises.ts';
import { type Given, TO_CONTROL, told } from './decision.ts';
import { enter } from './effects.ts';
import { intercepted } from './interception.ts';
import { played } from './time.ts';

/** An order whose conditions hold, with its type. */
export interface CarriedOrder extends GivenOrder {
  type: OrderType;
}

/** What an order comes to: its effects, and whether it does what it is given for beyond them. */
export interface Upshot {
  effects: readonly Effect[];
  succeeds: boolean;
}

/** Did the target give the same order back? [ORD-5] */
export const isAnswered = ({ delegation, order }: GivenOrder, all: readonly GivenOrder[]): boolean =>
  all.some((other) => other.order.order === order.order && other.delegation === order.target && other.order.target === delegation);

/** Effects as often as the order is intense. [ORD-6] */
const times = (effects: readonly Effect[], { intensity = 1 }: Order): Effect[] =>
  intensity === 1 ? [...effects] : effects.map((effect) => ({ ...effect, add: effect.add * intensity }));

/** What the rule makes of an order among all that are carried out with it. [ORD-5] [ORD-6] [ADJ-1] */
export function proposedFor(session: Session, { delegation, order, type }: CarriedOrder, all: readonly CarriedOrder[]): Proposed {
  const isMirrored = type.mirrored !== undefined && isAnswered({ delegation, order }, all);
  const draw = type.draw && {
    p: type.draw.p,
    effects: times(type.draw.effects, order),
    drawn: u(session.control!.seed, `order:${delegation}:${type.id}`, session.phase!.turn) < type.draw.p,
  };
  return {
    effects: times(isMirrored ? type.mirrored! : type.effects, order),
    ...(isMirrored ? { mirrored: true } : {}),
    ...(draw ? { draw } : {}),
  };
}

/** What follows by the rule alone. */
export const byRule = ({ effects, draw }: Proposed): Upshot => ({
  effects: draw?.drawn ? [...effects, ...draw.effects] : effects,
  succeeds: true,
});

/** Why what an order does happens: everybody who sees a variable moved learns of the order, but of a covert one. */
export function orderCause(session: Session, delegation: string, order: Order, isCovert: boolean, { at }: Given): EffectCause {
  const cause: Cause = { kind: 'order', by: delegation, order: order.order };
  return {
    at,
    played: played(session.clock, at),
    parties: order.target === undefined ? { own: delegation } : { own: delegation, target: order.target },
    by: order.order,
    ...(isCovert ? { secret: cause } : { cause }),
  };
}

/** Carries an order out as it came out: its price is paid in any case, the rest is the upshot's. */
export function carryOut(
  session: Session,
  { delegation, order, type }: CarriedOrder,
  { effects, succeeds }: Upshot,
  given: Given,
  sources?: Sources,
): LogEvent[] {
  const why = {
    ...orderCause(session, delegation, order, type.visibility === 'covert', given),
    ...(sources === undefined ? {} : { sources }),
  };
  const book = openBook(session, why);
  if (type.capital > 0) {
    const capital = (order.intensity ?? 1) * type.capital;
    const cost = { track: 'domestic', add: -capital, formula: 'order.capital', inputs: { capital }, by: type.id };
    book.move(`K:${delegation}`, [cost], why);
  }
  enter(session, book, effects, why);
  return [
    ...book.events(),
    ...shiftCrises(session, effects, why),
    ...(succeeds ? lift(session, type, delegation, order.target, given) : []),
    ...(succeeds ? intercepted(session, delegation, order, type, given) : []),
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
