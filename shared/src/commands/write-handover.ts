import * as z from 'zod/mini';
import { TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessControl } from './command.ts';

/** A controller leaves word for whoever sits down next. [CTL-6] */
export const writeHandover = command({
  input: z.strictObject({ text: typed(2000) }),
  decide(session, { text }, given) {
    const refused = unlessControl(given, 'writeHandover');
    if (refused) return refused;
    const note = { id: given.id, by: given.seat, text, played: played(session.clock, given.at) };
    return { events: [told(given.at, TO_CONTROL, 'handoverWritten', note)] };
  },
});
