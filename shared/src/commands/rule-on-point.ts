import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { asOneVoice } from '../rules/powers.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed } from './command.ts';
import { pointOf, unlessPresiding } from './meeting-rules.ts';

/** The chair rules on a point, in its own words. A point of personal privilege that is upheld gives a right of reply. [PRC-4] */
export const ruleOnPoint = command({
  input: z.strictObject({ point: idText, upheld: z.boolean(), words: typed(400) }),
  decide(session, { point, upheld, words }, given) {
    const refused = unlessPresiding(session, given);
    if (refused) return refused;
    const raised = pointOf(session, point);
    if ('refused' in raised) return raised;
    if (raised.ruling) return refuse('ruledAlready');
    const ruling = { id: raised.id, upheld, words, by: asOneVoice(given.seat), played: played(session.clock, given.at) };
    return { events: [told(given.at, TO_ALL, 'pointRuled', ruling)] };
  },
});
