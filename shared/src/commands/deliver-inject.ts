import * as z from 'zod/mini';
import type { LogEvent } from '../events/event.ts';
import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import { canonical } from '../rules/canonical.ts';
import { type Given, refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { untold } from '../rules/delivery.ts';
import { letGo } from '../rules/grace.ts';
import { injectOf, unlessOpen } from '../rules/inject-stage.ts';
import { isAlone } from '../rules/release.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/**
 * The facilitator delivers an inject now, whatever its time or trigger says: to all, or to some, and later to those who
 * were left out. It can be given some seconds in which it can be taken back; until they are over nobody is told anything.
 * One that takes two people is asked for by the first and goes out by the second; a lead who is alone says why instead.
 * [INJ-2] [INJ-12] [INJ-13] [CTL-5]
 */
export const deliverInject = command({
  input: z.strictObject({
    inject: idText,
    /** Why it goes out although only one person saw to it. */
    alone: z.exactOptional(typed(300)),
    /** Delegation codes, `public` or `control`: to these alone, and at once. */
    to: z.exactOptional(z.array(idText).check(z.minLength(1), z.maxLength(40))),
    /** Seconds of server time in which it can be taken back; at once when left out. */
    graceSec: z.exactOptional(z.int().check(z.gte(0), z.lte(60))),
  }),
  decide(session, { inject, alone, to, graceSec = 0 }, given) {
    const refused = unlessControl(given, 'deliverInject') ?? unlessRunning(session);
    if (refused) return refused;
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    const isRest = state.stage === 'delivered' && state.withheld !== undefined && !state.leaving;
    const gone = isRest ? undefined : unlessOpen(state);
    if (gone) return gone;
    const open = untold(session, state);
    const stray = to?.find((one) => !open.includes(one));
    if (stray !== undefined) return refuse('notToBeTold', { inject, recipient: stray });
    const sent = (): LogEvent[] => sentOut(session, state, to, graceSec, given);
    if (!state.inject.twoPerson) return { events: sent() };
    const asked = state.release;
    // Whoever asked for other recipients asked for another thing.
    const isAsked = asked !== undefined && canonical([...(asked.to ?? [])].sort()) === canonical([...(to ?? [])].sort());
    if (isAsked && asked.by !== given.seat) return { events: sent() };
    if (isAlone(session, given.seat)) {
      if (alone === undefined) return refuse('reasonAlone');
      return { events: [told(given.at, TO_CONTROL, 'releasedAlone', { inject, by: given.seat, why: alone }), ...sent()] };
    }
    if (isAsked) return refuse('secondPerson');
    const now = played(session.clock, given.at);
    const asks = { inject, by: given.seat, played: now, ...(to ? { to } : {}) };
    return { events: [told(given.at, TO_CONTROL, 'releaseAsked', asks)] };
  },
});

/** Out at once, or on its way. */
function sentOut(session: Session, { inject }: InjectState, to: string[] | undefined, graceSec: number, given: Given): LogEvent[] {
  if (graceSec === 0) return letGo(session, inject.id, to, given);
  const armed = { inject: inject.id, by: given.seat, at: given.at + graceSec * 1000, ...(to ? { to } : {}) };
  return [told(given.at, TO_CONTROL, 'releaseArmed', armed)];
}
