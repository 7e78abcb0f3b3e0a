import * as z from 'zod/mini';
import { inLanguage } from '../exercise/parts.ts';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { factsOf } from '../rules/facts.ts';
import { priceOf } from '../rules/orders.ts';
import { isSo } from '../rules/trigger.ts';
import { command, unlessAllowed } from './command.ts';
import { orderInput, unlessConditionsStand, unlessThatStrong } from './order-input.ts';

/** A delegation seals its orders for the turn, or replaces what it had sealed; nobody else hears of it. [ORD-1] [ORD-3] [ORD-5] */
export const sealOrders = command({
  input: z.strictObject({ orders: z.array(orderInput).check(z.minLength(1), z.maxLength(10)) }),
  decide(session, { orders }, given) {
    const refused = unlessAllowed(session, given, 'order', 'order');
    if (refused) return refused;
    const exercise = session.exercise!;
    const delegation = delegationOf(given.seat)!;
    const turn = session.phase!.turn;
    if (session.revealed[turn]) return refuse('ordersRevealed');
    if (orders.length > exercise.maxOrders) return refuse('tooManyOrders', { max: exercise.maxOrders });
    for (const one of orders) {
      const { order, target, with: other } = one;
      const type = exercise.orders.find(({ id }) => id === order);
      if (!type) return refuse('noSuchOrder', { order });
      const directed =
        target !== undefined && target !== delegation && exercise.delegations.some(({ id, kind }) => id === target && kind !== 'observer');
      if (type.target === 'delegation' && !directed) return refuse('needsTarget');
      if (type.target === 'none' && target !== undefined) return refuse('takesNoTarget', { order });
      const listens = type.intercepts === true && exercise.delegations.some(({ id }) => id === other);
      if (other !== undefined && (!listens || other === target || other === delegation)) return refuse('takesNoOther', { order });
      const wrong = unlessThatStrong(exercise, one) ?? unlessConditionsStand(exercise, delegation, one);
      if (wrong) return wrong;
      // What a need asks for is known to everybody, so a view answers it as the whole session does.
      if (type.needs !== undefined && !isSo(type.needs, factsOf(session, given.at))) {
        return refuse('needNotMet', { order, needs: withoutStop(inLanguage(type.needsText ?? type.needs, 'en')) });
      }
    }
    // All of them: which conditions will hold is not known yet.
    const cost = priceOf(exercise.orders, orders);
    const have = session.world[`K:${delegation}`]?.value;
    if (have !== undefined && cost > have) return refuse('tooDear', { cost, have: Math.floor(have) });
    const sealed = { delegation, turn, orders, by: given.seat };
    return { events: [told(given.at, [toDelegation(delegation)], 'ordersSealed', sealed)] };
  },
});

/** A sentence that goes into another one. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
