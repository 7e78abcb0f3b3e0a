import * as z from 'zod/mini';
import { momentPlanned, type When } from '../exercise/when.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { injectOf, unlessOpen } from '../rules/inject-stage.ts';
import { unlessAhead } from '../rules/schedule.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';
import { whenInput, whenOf } from './when-input.ts';

/** The facilitator puts an inject off to a later time, with a reason; the time it had first stays with it. [INJ-9] */
export const deferInject = command({
  input: z.strictObject({ inject: idText, when: whenInput, why: typed(200) }),
  decide(session, { inject, when: asked, why }, given) {
    const refused = unlessControl(given, 'deferInject');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const state = injectOf(session, inject);
    if ('refused' in state) return state;
    const when = whenOf(asked);
    const late = unlessOpen(state) ?? unlessAhead(session, when, given.at);
    if (late) return late;
    const turns = session.exercise?.turns ?? [];
    if (!isLater(turns, state.inject.when, when)) return refuse('notLater');
    const deferred = { inject, when, by: given.seat, why, played: played(session.clock, given.at) };
    return { events: [told(given.at, TO_CONTROL, 'injectDeferred', deferred)] };
  },
});

type Turns = Parameters<typeof momentPlanned>[0];

/** Is a time later than the one it replaces? A time on the wall and one of play cannot be compared. */
function isLater(turns: Turns, was: When | undefined, is: When): boolean {
  if (!was) return true;
  if (was.wallTime !== undefined && is.wallTime !== undefined) return Date.parse(is.wallTime) > Date.parse(was.wallTime);
  const [before, after] = [momentPlanned(turns, was), momentPlanned(turns, is)];
  if (!before || !after) return true;
  return after.turn > before.turn || (after.turn === before.turn && after.minutes > before.minutes);
}
