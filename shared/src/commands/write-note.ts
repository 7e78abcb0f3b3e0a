import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { toTheSecond } from '../rules/time.ts';
import { command, typed } from './command.ts';

/** After ENDEX a participant notes what it thinks, in silence: nobody but its delegation and the control room reads it yet. [DEB-1] [RPL-3] */
export const writeNote = command({
  input: z.strictObject({
    question: z.exactOptional(z.int().check(z.gte(0), z.lte(99))),
    /** A moment of the replay that is spoken of: exercise time in ms. */
    moment: z.exactOptional(z.number().check(z.gte(0))),
    text: typed(4000),
  }),
  decide(session, { question, moment, text }, given) {
    const delegation = delegationOf(given.seat);
    if (!delegation || !Object.hasOwn(session.seats, given.seat)) return refuse('delegationOnly');
    if (session.stage !== 'ended') return refuse('notEnded');
    if (question !== undefined && question >= (session.exercise?.hotwash ?? []).length) return refuse('noSuchHotwash');
    // Never beyond the end, and to the second, as the trainer's place is told.
    const at = moment === undefined ? undefined : toTheSecond(Math.min(moment, session.clock.elapsed));
    const id = `${given.seat}:${at === undefined ? (question ?? 'free') : `at-${at}`}`;
    const about = { ...(question === undefined ? {} : { question }), ...(at === undefined ? {} : { moment: at }) };
    const note = { id, delegation, by: given.seat, ...about, text };
    return { events: [told(given.at, [toDelegation(delegation)], 'noteWritten', note)] };
  },
});
