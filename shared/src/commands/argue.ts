import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { heardIn } from '../rules/hearings.ts';
import { played } from '../rules/time.ts';
import { openHearingFor } from './adjudication-input.ts';
import { command, idText, typed } from './command.ts';

/** What one delegation may say in a matrix argument: enough to argue, and what a facilitator can weigh. */
const MOST = 6;

/** A delegation argues for or against while an argument is open to it: before all who are heard, or to the control room alone. [ADJ-3] */
export const argue = command({
  input: z.strictObject({ hearing: idText, side: z.enum(['pro', 'con']), text: typed(300) }),
  decide(session, { hearing: id, side, text }, given) {
    const hearing = openHearingFor(session, id, ['matrix'], 'speak', given);
    if ('refused' in hearing) return hearing;
    const delegation = delegationOf(given.seat)!;
    const said = hearing.open ? hearing.points : (session.pleas?.[id]?.[delegation]?.points ?? []);
    if (said.filter((one) => one.delegation === delegation).length >= MOST) return refuse('arguedEnough', { max: MOST });
    const point = { id: given.id, delegation, side, text, played: played(session.clock, given.at) };
    const to = hearing.open ? heardIn(hearing) : [toDelegation(delegation)];
    return { events: [told(given.at, to, 'argumentMade', { hearing: id, point, by: given.seat })] };
  },
});
