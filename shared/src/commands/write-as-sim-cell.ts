import * as z from 'zod/mini';
import { readersIn } from '../rules/channels.ts';
import { refuse, told } from '../rules/decision.ts';
import { asOneVoice } from '../rules/powers.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/** The control room writes to a delegation on its SimCell line, as itself or as somebody it plays. [CHN-4] */
export const writeAsSimCell = command({
  input: z.strictObject({ channel: idText, text: typed(4000), as: z.exactOptional(typed(80)) }),
  decide(session, { channel, text, as }, given) {
    const refused = unlessControl(given, 'writeAsSimCell') ?? unlessRunning(session);
    if (refused) return refused;
    const room = Object.hasOwn(session.channels, channel) ? session.channels[channel] : undefined;
    if (room?.kind !== 'simcell') return refuse('notSimCell');
    const message = {
      channel,
      id: given.id,
      by: asOneVoice(given.seat),
      text,
      played: played(session.clock, given.at),
      ...(as === undefined ? {} : { as }),
    };
    return { events: [told(given.at, readersIn(room), 'messagePosted', message)] };
  },
});
