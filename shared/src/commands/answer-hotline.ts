import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { isUnmanned, lastCall, readersIn, rings } from '../rules/channels.ts';
import { refuse, told } from '../rules/decision.ts';
import { asOneVoice, isControlSeat } from '../rules/powers.ts';
import { played } from '../rules/time.ts';
import { roomOf, unlessAble } from './channel-rules.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The called delegation takes a ringing line, puts it off or declines; for one with nobody the control room may. [CHN-6] */
export const answerHotline = command({
  input: z.strictObject({ channel: idText, answer: z.enum(['answer', 'defer', 'decline']) }),
  decide(session, { channel, answer }, given) {
    const isControl = isControlSeat(given.seat);
    const refused = isControl ? (unlessControl(given, 'answerHotline') ?? unlessRunning(session)) : unlessAble(session, given, 'hotline');
    if (refused) return refused;
    const room = isControl ? own(session.channels, channel) : roomOf(session, channel, given);
    if (!room) return refuse('noChannel');
    const call = lastCall(room);
    const now = played(session.clock, given.at);
    if (!call || !rings(call, now) || (!isControl && call.to !== delegationOf(given.seat))) return refuse('notRinging');
    if (isControl && !isUnmanned(session, call.to)) return refuse('personAnswers');
    const answered = { channel, id: call.id, answer, by: asOneVoice(given.seat), played: now };
    return { events: [told(given.at, readersIn(room), 'hotlineAnswered', answered)] };
  },
});

const own = <T>(record: Record<string, T>, id: string): T | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);
