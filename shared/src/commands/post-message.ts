import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { ownReaders, readersIn } from '../rules/channels.ts';
import { told } from '../rules/decision.ts';
import { MINUTE, played } from '../rules/time.ts';
import { writableRoom } from './channel-rules.ts';
import { command, idText, typed } from './command.ts';

/** A delegation speaks in a channel it belongs to; its members hear it, at once or when it arrives, and nobody else. [CHN-1] [CHN-8] */
export const postMessage = command({
  input: z.strictObject({ channel: idText, text: typed(4000) }),
  decide(session, { channel, text }, given) {
    const room = writableRoom(session, channel, given);
    if ('refused' in room) return room;
    const now = played(session.clock, given.at);
    const message = { channel, id: given.id, by: given.seat, text, played: now };
    if (room.delayMin === undefined) return { events: [told(given.at, readersIn(room), 'messagePosted', message)] };
    const underway = { ...message, arrives: now + room.delayMin * MINUTE };
    return { events: [told(given.at, ownReaders(room, delegationOf(given.seat)!), 'messageSent', underway)] };
  },
});
