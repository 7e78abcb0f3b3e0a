import * as z from 'zod/mini';
import { CLOCK } from '../model/seat.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessControl, unlessRunning } from './command.ts';

/** PAUSEX: exercise time stands still, and every deadline with it, for a minute or overnight. [CLK-4] */
export const pauseClock = command({
  input: z.strictObject({
    because: z.optional(typed(200)),
    /** The clock stands since this moment (ms since 1970): the server says so after it was away. */
    since: z.optional(z.number()),
  }),
  decide(session, { because, since }, given) {
    const refused = unlessControl(given, 'pauseClock') ?? unlessRunning(session);
    if (refused) return refused;
    if (!session.clock.running) return refuse('notRunning');
    // Only the server knows since when it was away; a person pauses from now on.
    const from = given.seat === CLOCK ? Math.min(given.at, since ?? given.at) : given.at;
    const elapsed = played(session.clock, from);
    return { events: [told(given.at, TO_ALL, 'clockPaused', because === undefined ? { elapsed } : { elapsed, because })] };
  },
});
