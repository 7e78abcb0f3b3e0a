import * as z from 'zod/mini';
import { cardNamed, hasBrokenOut, setRungTo } from '../rules/crises.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/**
 * The facilitator sets the rung of a crisis, and says why. What waited for confirmation is settled with it; a crisis that was
 * closed, as one that stopped play, is live again. [CRI-5]
 */
export const setRung = command({
  input: z.strictObject({ crisis: idText, rung: z.int().check(z.gte(0)), why: typed(300) }),
  decide(session, { crisis, rung, why }, given) {
    const refused = unlessControl(given, 'setRung') ?? unlessRunning(session);
    if (refused) return refused;
    if (!cardNamed(session, crisis) || !hasBrokenOut(session, crisis)) return refuse('noSuchCrisis', { crisis });
    const top = session.control!.exercise.ladder.rungs.length - 1;
    if (rung > top) return refuse('outOfRange', { least: 0, most: top });
    const settled = told(given.at, TO_CONTROL, 'crisisConfirmed', { crisis, confirmed: true, why });
    return { events: setRungTo(session, crisis, rung, settled, given) };
  },
});
