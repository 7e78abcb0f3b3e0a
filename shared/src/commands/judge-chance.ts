import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { openHearingFor } from './adjudication-input.ts';
import { command, idText } from './command.ts';

/** A delegation that is heard gives the chances of an order in per cent, or votes on whether it succeeds; only it and the control room know. [ADJ-5] */
export const judgeChance = command({
  input: z.strictObject({
    hearing: idText,
    p: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
    choice: z.exactOptional(z.enum(['yes', 'no'])),
  }),
  decide(session, { hearing: id, p, choice }, given) {
    const hearing = openHearingFor(session, id, ['estimate', 'majority'], 'vote', given);
    if ('refused' in hearing) return hearing;
    const delegation = delegationOf(given.seat)!;
    const judged = hearing.kind === 'estimate' ? p !== undefined && choice === undefined : choice !== undefined && p === undefined;
    if (!judged) return refuse('judgedOtherwise');
    const said = {
      hearing: id,
      delegation,
      by: given.seat,
      ...(p === undefined ? {} : { p }),
      ...(choice === undefined ? {} : { choice }),
    };
    return { events: [told(given.at, [toDelegation(delegation)], 'chanceJudged', said)] };
  },
});
