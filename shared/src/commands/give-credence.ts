import * as z from 'zod/mini';
import { CREDENCE } from '../model/channel.ts';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { roomOf, unlessAble } from './channel-rules.ts';
import { command, idText } from './command.ts';

/** A delegation says, to itself and the control room, whether it believes what it read. [CHN-7] */
export const giveCredence = command({
  input: z.strictObject({ channel: idText, message: idText, believed: z.enum(CREDENCE) }),
  decide(session, { channel, message, believed }, given) {
    const refused = unlessAble(session, given);
    if (refused) return refused;
    const room = roomOf(session, channel, given);
    if (!room) return refuse('noChannel');
    const said = room.messages.find(({ id }) => id === message);
    if (!said) return refuse('noMessage');
    const delegation = delegationOf(given.seat)!;
    if (!room.credence || room.seats || delegationOf(said.by) === delegation) return refuse('notAsked');
    const credence = { channel, believed, by: given.seat, played: played(session.clock, given.at) };
    return { events: [told(given.at, [toDelegation(delegation)], 'credenceGiven', { message, delegation, credence })] };
  },
});
