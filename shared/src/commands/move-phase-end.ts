import * as z from 'zod/mini';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { MINUTE, played } from '../rules/time.ts';
import { command, unlessControl, unlessRunning } from './command.ts';

/** Extends (positive) or shortens (negative) the phase under way; votes that close with it move along. [CLK-6] */
export const movePhaseEnd = command({
  input: z.strictObject({ minutes: z.number().check(z.gte(-1440), z.lte(1440)) }),
  decide(session, { minutes }, given) {
    const refused = unlessControl(given, 'movePhaseEnd') ?? unlessRunning(session);
    if (refused) return refused;
    const { phase } = session;
    if (!phase) return refuse('notStarted');
    const now = played(session.clock, given.at);
    // A phase that waits in overtime is extended from now: the time asked for is time from here.
    const endsAt = (phase.waiting ? now : phase.endsAt) + minutes * MINUTE;
    if (endsAt <= now) return refuse('badTime', { minutes: Math.floor((now - phase.beganAt) / MINUTE) });
    return { events: [told(given.at, TO_ALL, 'phaseEndMoved', { endsAt })] };
  },
});
