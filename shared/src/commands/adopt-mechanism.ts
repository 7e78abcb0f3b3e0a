import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { adopt } from '../rules/mechanisms.ts';
import { command, typed, unlessControl } from './command.ts';
import { mechanismDraft, specsOf } from './mechanism-draft.ts';

/** The facilitator puts a mechanism in place, to be built or in force at once, and says why. [MEC-1] */
export const adoptMechanism = command({
  input: z.strictObject({ mechanism: mechanismDraft, inForce: z.boolean(), why: typed(300) }),
  decide(session, { mechanism, inForce, why }, given) {
    const refused = unlessControl(given, 'adoptMechanism');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const read = specsOf(session, [mechanism]);
    if ('refused' in read) return read;
    return { events: read.specs.map((spec) => adopt(session, spec, inForce ? { inForce, why } : { why }, given)) };
  },
});
