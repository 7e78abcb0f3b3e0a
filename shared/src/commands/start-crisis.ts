import * as z from 'zod/mini';
import { startCrisis as breakOut, cardNamed, hasBrokenOut } from '../rules/crises.ts';
import { refuse } from '../rules/decision.ts';
import { actorsNow } from '../rules/kernel.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** The facilitator lets a crisis of the exercise break out. [CRI-1] */
export const startCrisis = command({
  input: z.strictObject({ crisis: idText }),
  decide(session, { crisis }, given) {
    const refused = unlessControl(given, 'startCrisis') ?? unlessRunning(session);
    if (refused) return refused;
    const card = cardNamed(session, crisis);
    if (!card) return refuse('noSuchCrisis', { crisis });
    if (hasBrokenOut(session, crisis)) return refuse('crisisBrokeOut');
    const away = card.parties.find((one) => !actorsNow(session).includes(one));
    if (away !== undefined) return refuse('partyAway', { delegation: away });
    return { events: breakOut(session, crisis, given) };
  },
});
