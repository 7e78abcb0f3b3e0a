import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse } from '../rules/decision.ts';
import { leak } from '../rules/leaks.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/** The facilitator lets the press have a message: a chosen part of what it says now. [CHN-9] */
export const leakMessage = command({
  input: z.strictObject({ channel: idText, message: idText, excerpt: typed(500) }),
  decide(session, { channel, message, excerpt }, given) {
    const refused = unlessControl(given, 'leakMessage') ?? unlessRunning(session);
    if (refused) return refused;
    const room = Object.hasOwn(session.channels, channel) ? session.channels[channel] : undefined;
    if (!room) return refuse('noChannel');
    const said = room.messages.find(({ id, by }) => id === message && delegationOf(by) !== undefined);
    if (!said) return refuse('noMessage');
    if (said.withdrawn !== undefined) return refuse('messageGone');
    if (said.leaked) return refuse('leakedAlready');
    if (!said.text.includes(excerpt)) return refuse('notAnExcerpt');
    return { events: leak(session, room, said, excerpt, given) };
  },
});
