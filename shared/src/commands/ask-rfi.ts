import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { rfiOf } from '../rules/rfi.ts';
import { powersOf } from '../rules/seat-powers.ts';
import { played } from '../rules/time.ts';
import { mayHaveRead } from './acknowledge.ts';
import { command, idText, typed, unlessRunning } from './command.ts';

/** A delegation asks the control room, in any phase and while the clock stands; nobody else learns that it asked. [RFI-1] */
export const askRfi = command({
  input: z.strictObject({ text: typed(1000), about: z.exactOptional(idText), follows: z.exactOptional(idText) }),
  decide(session, asked, given) {
    const delegation = delegationOf(given.seat);
    const powers = powersOf(session, given.seat);
    if (!delegation || !powers) return refuse('delegationOnly');
    if (!powers.includes('speak')) return refuse('notYours', { permission: 'speak' });
    const idle = unlessRunning(session);
    if (idle) return idle;
    const { about, follows } = asked;
    if (about !== undefined) {
      const known = Object.hasOwn(session.wire, about) && mayHaveRead(session.heardBy[`wire:${about}`], delegation);
      if (!known) return refuse('noSuchWire');
    }
    if (follows !== undefined) {
      const before = rfiOf(session, follows);
      if (before?.delegation !== delegation) return refuse('noSuchRfi');
      if (before.stage === 'open') return refuse('rfiStillOpen');
    }
    const question = { id: given.id, delegation, by: given.seat, ...asked, played: played(session.clock, given.at) };
    return { events: [told(given.at, [toDelegation(delegation)], 'rfiAsked', question)] };
  },
});
