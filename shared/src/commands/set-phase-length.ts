import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, unlessControl } from './command.ts';

/** Before STARTEX the facilitator fits the phases to the afternoon there is. [TRN-5] */
export const setPhaseLength = command({
  input: z.strictObject({ turn: z.int(), index: z.int(), minutes: z.number().check(z.gte(0.5), z.lte(1440)) }),
  decide(session, { turn, index, minutes }, given) {
    const refused = unlessControl(given, 'setPhaseLength');
    if (refused) return refused;
    if (session.stage !== 'lobby') return refuse('alreadyStarted');
    const phase = session.exercise?.turns.find((one) => one.n === turn)?.phases[index];
    if (!phase) return refuse('noPhase', { turn, index });
    return { events: [told(given.at, TO_ALL, 'phaseLengthSet', { turn, index, minutes })] };
  },
});
