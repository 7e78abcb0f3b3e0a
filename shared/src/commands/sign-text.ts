import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { mayReserve } from '../rules/reservations.ts';
import { isOpen, ratificationDelay } from '../rules/signatures.ts';
import { addressesOf } from '../rules/texts.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed } from './command.ts';
import { signingOf, unlessSigning } from './signing-rules.ts';

/** A delegation signs a text that lies open, with its reservations to parts of it, each in words. [SIG-2] */
export const signText = command({
  input: z.strictObject({
    proposal: idText,
    reservations: z.array(z.strictObject({ address: idText, text: typed(600) })).check(z.maxLength(60)),
  }),
  decide(session, { proposal, reservations }, given) {
    const refused = unlessSigning(session, given);
    if (refused) return refused;
    const signing = signingOf(session, proposal);
    if ('refused' in signing) return signing;
    const delegation = delegationOf(given.seat)!;
    if (!isOpen(signing)) return refuse('signingClosed');
    if (!signing.invited.includes(delegation)) return refuse('notInvited');
    if (signing.signatures[delegation]) return refuse('signedAlready');
    const text = session.proposals[proposal]!;
    const allowed = session.exercise?.negotiation.signing?.reservations !== false;
    const named = reservations.map(({ address }) => address);
    if (named.some((one) => !addressesOf(text).includes(one)) || new Set(named).size !== named.length) return refuse('notInText');
    if (named.some((one) => !mayReserve(text, one, allowed))) return refuse('noReservations');
    const turn = session.phase?.turn ?? 0;
    const pressure = session.world[`P:${delegation}`]?.value ?? 0;
    const event = told(given.at, TO_ALL, 'textSigned', {
      proposal,
      delegation,
      by: given.seat,
      reservations,
      played: played(session.clock, given.at),
      ...(signing.ratification ? { ratifiesAfter: turn + ratificationDelay(pressure) } : {}),
    });
    return { events: [event] };
  },
});
