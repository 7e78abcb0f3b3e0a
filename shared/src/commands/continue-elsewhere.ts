import * as z from 'zod/mini';
import { TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/** Play goes on in a session that began as this one: everybody reads where and why, and this one ends. Its log stays. [FRK-3] */
export const continueElsewhere = command({
  input: z.strictObject({ session: idText, turn: z.int().check(z.gte(0)), why: typed(300) }),
  decide(session, { session: other, turn, why }, given) {
    const refused = unlessControl(given, 'continueElsewhere') ?? unlessRunning(session);
    if (refused) return refused;
    const elapsed = played(session.clock, given.at);
    return {
      events: [
        told(given.at, TO_ALL, 'sessionContinued', { session: other, turn, why }),
        told(given.at, TO_ALL, 'exerciseEnded', { elapsed }),
      ],
    };
  },
});
