import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { heardIn } from '../rules/hearings.ts';
import { openHearingFor } from './adjudication-input.ts';
import { command, idText, typed } from './command.ts';

/** One of those concerned agrees to what comes of an order, takes that back, or puts another text in its place. [ADJ-6] */
export const agreeOutcome = command({
  input: z.strictObject({ hearing: idText, agrees: z.boolean(), text: z.exactOptional(typed(4000)) }),
  decide(session, { hearing: id, agrees, text }, given) {
    const hearing = openHearingFor(session, id, ['consensual'], 'vote', given);
    if ('refused' in hearing) return hearing;
    const delegation = delegationOf(given.seat)!;
    if (text === undefined && hearing.text === undefined) return refuse('nothingToAgree');
    const changed = text === undefined || text === hearing.text ? {} : { text };
    if (text !== undefined && !agrees) return refuse('ownTextAgreed');
    if (!('text' in changed) && hearing.agreed.includes(delegation) === agrees) return { events: [] };
    return { events: [told(given.at, heardIn(hearing), 'outcomeAgreed', { hearing: id, delegation, by: given.seat, agrees, ...changed })] };
  },
});
