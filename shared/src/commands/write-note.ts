import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { command, typed } from './command.ts';

/** After ENDEX a participant notes what it thinks, in silence: nobody but its delegation and the control room reads it yet. [DEB-1] */
export const writeNote = command({
  input: z.strictObject({ question: z.exactOptional(z.int().check(z.gte(0), z.lte(99))), text: typed(4000) }),
  decide(session, { question, text }, given) {
    const delegation = delegationOf(given.seat);
    if (!delegation || !Object.hasOwn(session.seats, given.seat)) return refuse('delegationOnly');
    if (session.stage !== 'ended') return refuse('notEnded');
    if (question !== undefined && question >= (session.exercise?.hotwash ?? []).length) return refuse('noSuchHotwash');
    const id = `${given.seat}:${question ?? 'free'}`;
    const note = { id, delegation, by: given.seat, ...(question === undefined ? {} : { question }), text };
    return { events: [told(given.at, [toDelegation(delegation)], 'noteWritten', note)] };
  },
});
