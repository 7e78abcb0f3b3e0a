import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { mayHaveRead } from './acknowledge.ts';
import { command, idText, unlessRunning } from './command.ts';

/** A delegation takes a ringing line, puts it off, or declines. [INJ-6] */
export const answerCall = command({
  input: z.strictObject({ wire: idText, answer: z.enum(['answer', 'defer', 'decline']) }),
  decide(session, { wire, answer }, given) {
    const delegation = delegationOf(given.seat);
    if (!delegation) return refuse('delegationOnly');
    const idle = unlessRunning(session);
    if (idle) return idle;
    if (!session.clock.running) return refuse('paused');
    const item = Object.hasOwn(session.wire, wire) ? session.wire[wire] : undefined;
    if (!item || !mayHaveRead(session.heardBy[`wire:${wire}`], delegation)) return refuse('noSuchWire');
    if (item.ringsUntil === undefined) return refuse('notACall');
    const now = played(session.clock, given.at);
    if (item.ringsUntil < now) return refuse('callOver');
    const before = session.receipts[wire]?.[delegation]?.answer;
    if (before === 'answer' || before === 'decline') return refuse('alreadyAnswered');
    const receipt = { wire, delegation, by: given.seat, answer, played: now };
    return { events: [told(given.at, [toDelegation(delegation)], 'callAnswered', receipt)] };
  },
});
