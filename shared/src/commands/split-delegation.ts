import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { away, split, usualHistory } from '../rules/membership.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** A delegation that is not at the table splits off from one that is. [MEM-6] */
export const splitDelegation = command({
  input: z.strictObject({
    from: idText,
    delegation: idText,
    history: z.exactOptional(z.enum(['public', 'wire', 'all'])),
    why: typed(300),
  }),
  decide(session, { from, delegation, history, why }, given) {
    const refused = unlessControl(given, 'splitDelegation');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    if (!session.exercise?.delegations.some(({ id, kind }) => id === from && kind !== 'observer'))
      return refuse('notAtTable', { delegation: from });
    if (!away(session).some(({ id, kind }) => id === delegation && kind !== 'observer')) return refuse('notWaiting', { delegation });
    return { events: split(session, from, delegation, { why, history: history ?? usualHistory(session) }, given) };
  },
});
