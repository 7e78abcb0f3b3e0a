import * as z from 'zod/mini';
import { divided } from '../rules/division.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

const part = z.array(idText).check(z.minLength(1), z.maxLength(60));

/** The facilitator divides the question on a text, or puts it together again with no parts. [PRO-9] */
export const divideQuestion = command({
  input: z.strictObject({ proposal: idText, parts: z.array(part).check(z.maxLength(12)) }),
  decide(session, { proposal, parts }, given) {
    return unlessControl(given, 'divideQuestion') ?? unlessRunning(session) ?? divided(session, proposal, parts, given);
  },
});
