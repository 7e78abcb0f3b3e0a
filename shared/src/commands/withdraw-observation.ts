import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';

/** An observation no longer counts; the log keeps that it was made. [EVA-2] */
export const withdrawObservation = command({
  input: z.strictObject({ observation: idText }),
  decide(session, { observation }, given) {
    const refused = unlessControl(given, 'withdrawObservation');
    if (refused) return refused;
    const all = session.observations ?? {};
    const known = Object.hasOwn(all, observation) ? all[observation] : undefined;
    if (!known || known.withdrawnAt !== undefined) return refuse('noSuchObservation');
    return { events: [told(given.at, TO_CONTROL, 'observationWithdrawn', { id: observation, by: given.seat })] };
  },
});
