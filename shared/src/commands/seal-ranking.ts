import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A delegation ranks the elements of the agenda, or changes its ranking; nobody else hears of it until all are revealed. [AGE-1] */
export const sealRanking = command({
  input: z.strictObject({ order: z.array(idText).check(z.minLength(1), z.maxLength(20)) }),
  decide(session, { order }, given) {
    const refused = unlessAllowed(session, given, 'rank', 'vote');
    if (refused) return refused;
    if (session.agendaResult) return refuse('rankingsRevealed');
    const elements = session.exercise?.agenda?.elements.map((one) => one.id) ?? [];
    const isWhole = elements.length > 0 && order.length === elements.length && elements.every((one) => order.includes(one));
    if (!isWhole) return refuse('badRanking', { count: elements.length });
    const delegation = delegationOf(given.seat)!;
    return { events: [told(given.at, [toDelegation(delegation)], 'rankingSealed', { delegation, order, by: given.seat })] };
  },
});
