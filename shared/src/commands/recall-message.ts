import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { ownReaders, takesPart } from '../rules/channels.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { unlessAble } from './channel-rules.ts';
import { command, idText } from './command.ts';

/** A message on its way is called back; its readers never learn of it. [CHN-8] */
export const recallMessage = command({
  input: z.strictObject({ message: idText }),
  decide(session, { message }, given) {
    const refused = unlessAble(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const underway = session.outbox && Object.hasOwn(session.outbox, message) ? session.outbox[message] : undefined;
    const room = underway && session.channels[underway.channel];
    // Another delegation's message on its way is not there for this one. [SEC-4]
    if (!room || !takesPart(room, given.seat) || delegationOf(underway.by) !== delegation) return refuse('noMessage');
    if (underway.by !== given.seat) return refuse('notYourMessage');
    const now = played(session.clock, given.at);
    if (underway.arrives <= now) return refuse('messageArrived');
    const { text, channel } = underway;
    return {
      events: [
        told(given.at, ownReaders(room, delegation), 'messageRecalled', { id: message }),
        told(given.at, TO_CONTROL, 'wordingKept', {
          message,
          wording: { text, played: now, became: 'recalled', by: given.seat, channel },
        }),
      ],
    };
  },
});
