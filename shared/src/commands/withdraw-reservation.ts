import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { signingOf, unlessSigning } from './signing-rules.ts';

/** A delegation gives up one of its reservations; objections to it are void. [SIG-5] */
export const withdrawReservation = command({
  input: z.strictObject({ proposal: idText, address: idText }),
  decide(session, { proposal, address }, given) {
    const refused = unlessSigning(session, given);
    if (refused) return refused;
    const signing = signingOf(session, proposal);
    if ('refused' in signing) return signing;
    const delegation = delegationOf(given.seat)!;
    const isMade = signing.signatures[delegation]?.reservations.some((one) => one.address === address);
    if (!isMade) return refuse('noSuchReservation');
    const now = played(session.clock, given.at);
    return { events: [told(given.at, TO_ALL, 'reservationWithdrawn', { proposal, delegation, address, played: now })] };
  },
});
