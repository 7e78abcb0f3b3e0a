import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { leave, takingPart } from '../rules/membership.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** A delegation leaves the table; what it read it may read on. [MEM-3] */
export const releaseDelegation = command({
  input: z.strictObject({ delegation: idText, why: typed(300) }),
  decide(session, { delegation, why }, given) {
    const refused = unlessControl(given, 'releaseDelegation');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const found = session.exercise?.delegations.find(({ id }) => id === delegation);
    if (!found) return refuse('notAtTable', { delegation });
    if (found.kind !== 'observer' && takingPart(session) <= 2) return refuse('tooFewLeft');
    return { events: leave(session, delegation, { why }, given) };
  },
});
