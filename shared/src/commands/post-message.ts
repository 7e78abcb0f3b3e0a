import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessAllowed } from './command.ts';

/** A delegation speaks in a channel it belongs to; its members hear it, nobody else. [CHN-1] */
export const postMessage = command({
  input: z.strictObject({ channel: idText, text: typed(4000) }),
  decide(session, { channel, text }, given) {
    const refused = unlessAllowed(session, given, 'message', 'speak');
    if (refused) return refused;
    const room = Object.hasOwn(session.channels, channel) ? session.channels[channel] : undefined;
    // A channel one does not belong to and one that does not exist are answered alike. [SEC-4]
    if (!room?.members.includes(delegationOf(given.seat)!)) return refuse('noChannel');
    const to = room.members.map(toDelegation);
    const message = { channel, id: given.id, by: given.seat, text, played: played(session.clock, given.at) };
    return { events: [told(given.at, to, 'messagePosted', message)] };
  },
});
