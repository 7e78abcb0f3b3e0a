import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, typed, unlessControl } from './command.ts';

/**
 * The lead makes a seat beside its own, to be taken by its link. An observer reads what is public, or, where it is granted
 * so, everything. [CTL-1]
 */
export const appointController = command({
  input: z.strictObject({
    kind: z.enum(['co', 'simcell', 'evaluator', 'observer']),
    name: typed(60),
    /** An observer's alone. */
    sees: z.exactOptional(z.enum(['public', 'all'])),
  }),
  decide(session, { kind, name, sees }, given) {
    const refused = unlessControl(given, 'appointController');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const isOutside = kind === 'observer' && sees !== 'all';
    const stem = isOutside ? 'observer' : `control.${kind}`;
    // A number is never given twice, so that the log stays clear about who did what.
    let number = 1;
    while (Object.hasOwn(session.controllers ?? {}, `${stem}-${number}`)) number += 1;
    return { events: [told(given.at, TO_CONTROL, 'controllerAppointed', { seat: `${stem}-${number}`, kind, name })] };
  },
});
