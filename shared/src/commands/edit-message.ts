import * as z from 'zod/mini';
import { readersIn } from '../rules/channels.ts';
import { TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { ownMessage, writableRoom } from './channel-rules.ts';
import { command, idText, typed } from './command.ts';

/** Whoever wrote a message changes it; what it said before is kept for the control room. [CHN-8] */
export const editMessage = command({
  input: z.strictObject({ channel: idText, message: idText, text: typed(4000) }),
  decide(session, { channel, message, text }, given) {
    const room = writableRoom(session, channel, given);
    if ('refused' in room) return room;
    const was = ownMessage(session, room, message, given);
    if ('refused' in was) return was;
    if (was.text === text) return { events: [] };
    const now = played(session.clock, given.at);
    const wording = { text: was.text, played: now, became: 'edited', by: given.seat, channel } as const;
    return {
      events: [
        told(given.at, readersIn(room), 'messageEdited', { channel, id: message, text, played: now }),
        told(given.at, TO_CONTROL, 'wordingKept', { message, wording }),
      ],
    };
  },
});
