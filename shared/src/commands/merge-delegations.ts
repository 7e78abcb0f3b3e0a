import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { merge, takingPart } from '../rules/membership.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** One delegation goes up in another, which takes its place. [MEM-5] */
export const mergeDelegations = command({
  input: z.strictObject({ from: idText, into: idText, why: typed(300) }),
  decide(session, { from, into, why }, given) {
    const refused = unlessControl(given, 'mergeDelegations');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const players = (session.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer');
    const stranger = [from, into].find((code) => !players.some(({ id }) => id === code));
    if (stranger !== undefined) return refuse('notAtTable', { delegation: stranger });
    if (from === into) return refuse('notWithItself');
    if (takingPart(session) <= 2) return refuse('tooFewLeft');
    return { events: merge(session, from, into, why, given) };
  },
});
