import * as z from 'zod/mini';
import { readersIn } from '../rules/channels.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { ownMessage, roomOf, unlessAble } from './channel-rules.ts';
import { command, idText } from './command.ts';

/** Whoever wrote a message takes it back; its readers see that there was one, the control room what it said. [CHN-8] */
export const withdrawMessage = command({
  input: z.strictObject({ channel: idText, message: idText }),
  decide(session, { channel, message }, given) {
    const refused = unlessAble(session, given);
    if (refused) return refused;
    const room = roomOf(session, channel, given);
    if (!room) return refuse('noChannel');
    const was = ownMessage(session, room, message, given);
    if ('refused' in was) return was;
    const now = played(session.clock, given.at);
    const wording = { text: was.text, played: now, became: 'withdrawn', by: given.seat, channel } as const;
    return {
      events: [
        told(given.at, readersIn(room), 'messageWithdrawn', { channel, id: message, played: now }),
        told(given.at, TO_CONTROL, 'wordingKept', { message, wording }),
      ],
    };
  },
});
