import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, idText, unlessControl } from './command.ts';
import { noted, unlessKnown } from './observation-input.ts';

/** An observation is put otherwise. What it said before stays with it, and so does its moment. [EVA-2] */
export const amendObservation = command({
  input: z.strictObject({ observation: idText, ...noted }),
  decide(session, { observation, ...said }, given) {
    const refused = unlessControl(given, 'amendObservation') ?? unlessKnown(session, said);
    if (refused) return refused;
    const all = session.observations ?? {};
    const known = Object.hasOwn(all, observation) ? all[observation] : undefined;
    if (!known || known.withdrawnAt !== undefined) return refuse('noSuchObservation');
    return { events: [told(given.at, TO_CONTROL, 'observationAmended', { id: observation, by: given.seat, ...said })] };
  },
});
