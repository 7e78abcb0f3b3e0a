import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { changeStanding as change, takingPart } from '../rules/membership.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** An observer takes part from now on, or a delegation only observes. [MEM-4] */
export const changeStanding = command({
  input: z.strictObject({ delegation: idText, kind: z.enum(['delegation', 'observer']), why: typed(300) }),
  decide(session, { delegation, kind, why }, given) {
    const refused = unlessControl(given, 'changeStanding');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const found = session.exercise?.delegations.find(({ id }) => id === delegation);
    if (!found) return refuse('notAtTable', { delegation });
    if ((found.kind ?? 'delegation') === kind) return { events: [] };
    if (kind === 'observer' && takingPart(session) <= 2) return refuse('tooFewLeft');
    return { events: change(session, delegation, kind, why, given) };
  },
});
