import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { command, noInput, unlessAllowed } from './command.ts';

/** A delegation takes its sealed orders back before the deadline. [ORD-2] */
export const withdrawOrders = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessAllowed(session, given, 'order', 'order');
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const turn = session.phase!.turn;
    if (session.revealed[turn]) return refuse('ordersRevealed');
    if (!session.sealed[turn]?.[delegation]) return refuse('nothingSealed');
    return { events: [told(given.at, [toDelegation(delegation)], 'ordersWithdrawn', { turn, delegation })] };
  },
});
