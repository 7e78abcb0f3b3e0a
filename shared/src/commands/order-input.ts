import * as z from 'zod/mini';
import type { PublicExercise } from '../exercise/parts.ts';
import type { Order } from '../model/order.ts';
import type { DelegationId } from '../model/seat.ts';
import { refuse } from '../rules/decision.ts';
import { idText } from './command.ts';

const other = z.strictObject({ delegation: idText, order: idText, toward: z.exactOptional(idText) });

/** One order as a page sends it. */
export const orderInput = z.strictObject({
  order: idText,
  target: z.exactOptional(idText),
  with: z.exactOptional(idText),
  text: z.string().check(z.trim(), z.maxLength(1000)),
  intensity: z.exactOptional(z.literal([1, 2, 3])),
  ifOther: z.exactOptional(other),
  unlessOther: z.exactOptional(other),
});

/** The refusal of an order that is stronger than its type allows. [ORD-6] */
export function unlessThatStrong({ orders }: PublicExercise, { order, intensity = 1 }: Order) {
  const max = orders.find(({ id }) => id === order)?.maxIntensity ?? 1;
  return intensity > max ? refuse('tooIntense', { order, max }) : undefined;
}

/**
 * The refusal of a condition that does not ask about an overt order of another delegation, or asks about one as directed
 * at somebody it cannot be directed at. Of covert ones nothing may be learned by waiting for them. [ORD-7]
 */
export function unlessConditionsStand({ delegations, orders }: PublicExercise, own: DelegationId, { ifOther, unlessOther }: Order) {
  const asked = [ifOther, unlessOther].filter((one) => one !== undefined);
  const stands = asked.every(
    ({ delegation, order, toward }) =>
      delegation !== own &&
      delegations.some(({ id }) => id === delegation) &&
      orders.some(
        ({ id, visibility, target }) => id === order && visibility !== 'covert' && (toward === undefined || target === 'delegation'),
      ) &&
      (toward === undefined || (toward !== delegation && delegations.some(({ id, kind }) => id === toward && kind !== 'observer'))),
  );
  return stands ? undefined : refuse('badCondition');
}
