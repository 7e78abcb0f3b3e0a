import * as z from 'zod/mini';
import type { Label } from '../model/audience.ts';
import { toDelegation } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { lifted } from '../rules/declassified.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/**
 * After ENDEX the lead lifts what was told to some: to a delegation, or everything the control room has. The log keeps its
 * address lists; whoever reads it from then on reads it with these labels as well, and everybody knows. [DEB-3]
 */
export const declassify = command({
  input: z.strictObject({
    /** Delegations whose knowledge is lifted, or all there is. */
    scope: z.union([z.literal('everything'), z.array(idText).check(z.minLength(1), z.maxLength(24))]),
    why: typed(300),
  }),
  decide(session, { scope, why }, given) {
    const refused = unlessControl(given, 'declassify');
    if (refused) return refused;
    if (session.stage !== 'ended') return refuse('notEnded');
    const codes = (session.exercise?.delegations ?? []).map(({ id }) => id);
    const chosen = scope === 'everything' ? [] : [...new Set(scope)];
    const stranger = chosen.find((code) => !codes.includes(code));
    if (stranger !== undefined) return refuse('noSuchDelegation', { delegation: stranger });
    const labels: Label[] = scope === 'everything' ? ['control'] : chosen.map(toDelegation);
    const known = lifted(session);
    if (labels.every((label) => known.includes(label)) || known.includes('control')) return refuse('declassifiedAlready');
    return { events: [told(given.at, TO_ALL, 'declassified', { labels, why })] };
  },
});
