import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { isOpen } from '../rules/signatures.ts';
import { close } from '../rules/signing.ts';
import { command, idText, typed, unlessControl } from './command.ts';
import { signingOf } from './signing-rules.ts';

/** The facilitator closes a text for signature, and says why. [SIG-3] */
export const closeSigning = command({
  input: z.strictObject({ proposal: idText, why: typed(300) }),
  decide(session, { proposal, why }, given) {
    const refused = unlessControl(given, 'closeSigning');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const signing = signingOf(session, proposal);
    if ('refused' in signing) return signing;
    return isOpen(signing) ? { events: close(session, signing, given, why) } : refuse('signingClosed');
  },
});
