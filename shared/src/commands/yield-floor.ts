import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { endFloor } from '../rules/floor.ts';
import { meetingOf } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { unlessTakingPart } from './meeting-rules.ts';

/** Whoever has the floor gives it back, so that the next speaks, or leaves what time is left to another delegation. [PRC-3] */
export const yieldFloor = command({
  input: z.strictObject({ to: z.optional(idText) }),
  decide(session, { to }, given) {
    const refused = unlessTakingPart(session, given);
    if (refused) return refused;
    const { floor } = meetingOf(session);
    const own = delegationOf(given.seat)!;
    if (floor?.delegation !== own) return refuse('notSpeaking');
    const ended = endFloor(session, 'yield', given);
    if (to === undefined) return { events: ended };
    if (to === own || !session.exercise!.delegations.some(({ id }) => id === to)) return refuse('noSuchDelegation');
    // A right of reply is one's own.
    if (floor.as === 'reply') return refuse('replyIsOwn');
    const from = played(session.clock, given.at);
    const rest = { delegation: to, as: 'speech' as const, from, until: Math.max(from, floor.until), by: given.seat };
    return { events: [...ended, told(given.at, TO_ALL, 'floorGiven', rest)] };
  },
});
