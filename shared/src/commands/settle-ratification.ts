import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';
import { signingOf } from './signing-rules.ts';

/** The facilitator lets a delegation ratify at once, or lets it fail at home, and says why. [SIG-4] */
export const settleRatification = command({
  input: z.strictObject({ proposal: idText, delegation: idText, ratified: z.boolean(), why: typed(300) }),
  decide(session, { proposal, delegation, ratified, why }, given) {
    const refused = unlessControl(given, 'settleRatification');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const signing = signingOf(session, proposal);
    if ('refused' in signing) return signing;
    const signature = Object.hasOwn(signing.signatures, delegation) ? signing.signatures[delegation] : undefined;
    const isPending = signature?.ratifiesAfter !== undefined && !signature.ratified && !signature.refused;
    if (!isPending || signing.outcome === 'lapsed') return refuse('nothingToRatify');
    const now = played(session.clock, given.at);
    const type = ratified ? 'signatureRatified' : 'ratificationRefused';
    return { events: [told(given.at, TO_ALL, type, { proposal, delegation, played: now, why })] };
  },
});
