import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { signatoriesOf } from '../rules/signatures.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed } from './command.ts';
import { signingOf, unlessSigning } from './signing-rules.ts';

/** A signatory objects to another one's reservation; it may say that the text does not hold between the two. [SIG-6] */
export const objectToReservation = command({
  input: z.strictObject({ proposal: idText, to: idText, address: idText, text: typed(600), precludes: z.boolean() }),
  decide(session, { proposal, to, address, text, precludes }, given) {
    const refused = unlessSigning(session, given);
    if (refused) return refused;
    const signing = signingOf(session, proposal);
    if ('refused' in signing) return signing;
    const delegation = delegationOf(given.seat)!;
    if (!signatoriesOf(signing).includes(delegation)) return refuse('notSignatory');
    const isMade = Object.hasOwn(signing.signatures, to) && signing.signatures[to]!.reservations.some((one) => one.address === address);
    if (!isMade || to === delegation) return refuse('noSuchReservation');
    const isDone = signing.objections.some((one) => one.delegation === delegation && one.to === to && one.address === address);
    if (isDone) return refuse('objectedAlready');
    const now = played(session.clock, given.at);
    const objection = { proposal, delegation, to, address, text, precludes, played: now };
    return { events: [told(given.at, TO_ALL, 'reservationObjected', objection)] };
  },
});
