import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { lastCall, readersIn, rings } from '../rules/channels.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { roomOf, unlessAble } from './channel-rules.ts';
import { command, idText } from './command.ts';

/** Either side hangs up; who called may also stop ringing. [CHN-6] */
export const endCall = command({
  input: z.strictObject({ channel: idText }),
  decide(session, { channel }, given) {
    const refused = unlessAble(session, given, 'hotline');
    if (refused) return refused;
    const room = roomOf(session, channel, given);
    if (!room) return refuse('noChannel');
    const call = lastCall(room);
    const now = played(session.clock, given.at);
    const mayEnd = call && (call.stage === 'connected' || (rings(call, now) && call.from === delegationOf(given.seat)));
    if (!mayEnd) return refuse('notConnected');
    return { events: [told(given.at, readersIn(room), 'hotlineEnded', { channel, id: call.id, by: given.seat, played: now })] };
  },
});
