import * as z from 'zod/mini';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { deliver } from '../rules/delivery.ts';
import { isAlone } from '../rules/release.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/**
 * The facilitator delivers an inject now, whatever its time or trigger says. One that takes two people is asked for by
 * the first and goes out by the second; a lead who is alone says why instead. [INJ-2] [CTL-5]
 */
export const deliverInject = command({
  input: z.strictObject({
    inject: idText,
    /** Why it goes out although only one person saw to it. */
    alone: z.exactOptional(typed(300)),
  }),
  decide(session, { inject, alone }, given) {
    const refused = unlessControl(given, 'deliverInject') ?? unlessRunning(session);
    if (refused) return refused;
    const state = Object.hasOwn(session.msel, inject) ? session.msel[inject] : undefined;
    if (!state) return refuse('noSuchInject', { inject });
    if (state.stage === 'delivered' || state.stage === 'skipped') return refuse('injectGone', { inject });
    const sent = () => deliver(session, inject, 'hand', given);
    if (!state.inject.twoPerson) return { events: sent() };
    const asked = state.release?.by;
    if (asked !== undefined && asked !== given.seat) return { events: sent() };
    const now = played(session.clock, given.at);
    if (isAlone(session, given.seat)) {
      if (alone === undefined) return refuse('reasonAlone');
      return { events: [told(given.at, TO_CONTROL, 'releasedAlone', { inject, by: given.seat, why: alone }), ...sent()] };
    }
    if (asked !== undefined) return refuse('secondPerson');
    return { events: [told(given.at, TO_CONTROL, 'releaseAsked', { inject, by: given.seat, played: now })] };
  },
});
