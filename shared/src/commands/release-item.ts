import * as z from 'zod/mini';
import { FACILITATOR } from '../model/seat.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { command, typed, unlessControl } from './command.ts';

/** Whoever has taken an item on, or the lead, gives it back to everybody. [CTL-4] */
export const releaseItem = command({
  input: z.strictObject({ item: typed(200) }),
  decide(session, { item }, given) {
    const refused = unlessControl(given, 'releaseItem');
    if (refused) return refused;
    const claims = session.claims ?? {};
    const claim = Object.hasOwn(claims, item) ? claims[item] : undefined;
    if (!claim) return refuse('notClaimed');
    if (claim.by !== given.seat && given.seat !== FACILITATOR) return refuse('claimedByOther');
    return { events: [told(given.at, TO_CONTROL, 'itemReleased', { item, by: given.seat })] };
  },
});
