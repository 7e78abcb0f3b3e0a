import * as z from 'zod/mini';
import { amendmentSettled } from '../rules/amendments.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** Its mover takes an amendment back before it is voted on. [AMD-2] */
export const withdrawAmendment = command({
  input: z.strictObject({ amendment: idText }),
  decide(session, { amendment: id }, given) {
    const refused = unlessAllowed(session, given, 'amend', 'draft');
    if (refused) return refused;
    const amendment = Object.hasOwn(session.amendments ?? {}, id) ? session.amendments![id] : undefined;
    if (!amendment) return refuse('noSuchAmendment');
    if (amendment.delegation !== delegationOf(given.seat)) return refuse('notMover');
    if (amendment.stage !== 'tabled') return refuse('amendmentOver');
    return { events: [amendmentSettled(session, id, 'withdrawn', given)] };
  },
});
