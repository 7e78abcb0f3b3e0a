import * as z from 'zod/mini';
import { FACILITATOR } from '../model/seat.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessControl, unlessRunning } from './command.ts';

/** One controller takes an item of the queue upon itself, and the others see so. The lead takes it over from another. [CTL-4] */
export const claimItem = command({
  input: z.strictObject({ item: typed(200) }),
  decide(session, { item }, given) {
    const refused = unlessControl(given, 'claimItem') ?? unlessRunning(session);
    if (refused) return refused;
    const claims = session.claims ?? {};
    const claim = Object.hasOwn(claims, item) ? claims[item] : undefined;
    const now = played(session.clock, given.at);
    const claimed = { item, by: given.seat, played: now };
    if (!claim || claim.by === given.seat) return { events: [told(given.at, TO_CONTROL, 'itemClaimed', claimed)] };
    if (given.seat !== FACILITATOR) {
      const other = session.controllers?.[claim.by];
      return other ? refuse('claimedAlready', { who: other.holder ?? other.name }) : refuse('claimedByLead');
    }
    return { events: [told(given.at, TO_CONTROL, 'itemClaimed', { ...claimed, from: claim.by })] };
  },
});
