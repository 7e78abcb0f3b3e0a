import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { NOT_FOR_OBSERVERS } from '../rules/seat-powers.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator says what a seat may do from now on; everybody reads it, with the reason. [SEA-5] */
export const setPowers = command({
  input: z.strictObject({
    seat: idText,
    can: z.array(z.enum(['speak', 'draft', 'vote', 'sign', 'order', 'hotline', 'chair'])).check(z.maxLength(7)),
    why: typed(300),
  }),
  decide(session, { seat, can, why }, given) {
    const refused = unlessControl(given, 'setPowers');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const delegation = session.exercise?.delegations.find(({ id, seats }) => seats.some((one) => `${id}.${one.id}` === seat));
    const now = delegation?.seats.find((one) => `${delegation.id}.${one.id}` === seat);
    if (!delegation || !now) return refuse('noSuchSeat', { seat });
    if (delegation.kind === 'observer' && can.some((one) => NOT_FOR_OBSERVERS.includes(one))) return refuse('observerPowers');
    const asked = [...new Set(can)];
    if (asked.length === now.can.length && asked.every((one) => now.can.includes(one))) return { events: [] };
    return { events: [told(given.at, TO_ALL, 'powersSet', { seat, can: asked, why, played: played(session.clock, given.at) })] };
  },
});
