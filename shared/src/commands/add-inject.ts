import * as z from 'zod/mini';
import type { Inject } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { unlessAhead } from '../rules/schedule.ts';
import { command, typed, unlessControl } from './command.ts';
import { type BareInject, injectText, unlessDeliverable, withText } from './inject-text.ts';
import { whenInput, whenOf } from './when-input.ts';

/**
 * The facilitator writes an inject in play. It waits on the MSEL until delivered by hand, or for its time. With a
 * reminder, a second one stands beside it that goes out by itself when what is expected is missed. [INJ-7] [INJ-24]
 */
export const addInject = command({
  input: z.strictObject({
    inject: injectText,
    when: z.optional(whenInput),
    /** The text that reminds those of whom something is expected. */
    reminder: z.exactOptional(typed(4000)),
  }),
  decide(session, { inject, when, reminder }, given) {
    const refused = unlessControl(given, 'addInject') ?? unlessDeliverable(session, inject);
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const late = when && unlessAhead(session, whenOf(when), given.at);
    if (late) return late;
    const { expected } = inject;
    if (reminder !== undefined && !expected) return refuse('nothingExpected');
    const [id, next] = freeIds(session);
    const number = Math.max(0, ...Object.values(session.msel).map((state) => state.inject.number)) + 1;
    const follow = reminder === undefined || !expected ? inject : { ...inject, expected: { ...expected, ifMissed: next } };
    const bare: BareInject = { id, number, kind: 'contextual', objective: [] };
    const written = withText(when ? { ...bare, when: whenOf(when) } : bare, follow);
    const injects = [written, ...(reminder === undefined ? [] : [reminderOf(written, next, reminder)])];
    return { events: injects.map((one) => told(given.at, TO_CONTROL, 'injectAdded', { inject: one, by: given.seat })) };
  },
});

/** The next two names for what is written in play. */
function freeIds({ msel }: Session): [string, string] {
  const free: string[] = [];
  for (let adHoc = 1; free.length < 2; adHoc += 1) if (!Object.hasOwn(msel, `X-${adHoc}`)) free.push(`X-${adHoc}`);
  return free as [string, string];
}

/** What reminds of an inject: in the same voice, to those of whom something is expected. */
function reminderOf({ number, title, from, media, label, expected }: Inject, id: string, text: string): Inject {
  return {
    id,
    number: number + 1,
    kind: 'contingency',
    objective: [],
    title,
    from,
    media,
    ...(label === undefined ? {} : { label }),
    to: [{ list: expected?.by ?? [], variant: 'a', delayMin: 0 }],
    variants: { a: { text } },
    effects: [],
    startsCrisis: [],
  };
}
