import * as z from 'zod/mini';
import { CLOCK } from '../model/seat.ts';
import { refuse, TO_ALL, TO_CONTROL, told } from '../rules/decision.ts';
import { isAppointed, isControlSeat } from '../rules/powers.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessRunning } from './command.ts';

/**
 * Anybody may stop play for the safety of people, whatever the phase, and need not say why. The clock stands, everybody
 * reads that this is not part of the exercise, and only the control room learns who called it. [CTL-7]
 */
export const callSafetyStop = command({
  input: z.strictObject({ why: z.exactOptional(typed(300)) }),
  decide(session, { why }, given) {
    const { seat, at } = given;
    const isPerson = seat !== CLOCK && (isControlSeat(seat) || isAppointed(seat) || Object.hasOwn(session.seats, seat));
    if (!isPerson) return refuse('noSuchSeat', { seat });
    const refused = unlessRunning(session);
    if (refused) return refused;
    if (session.halt) return refuse('haltedAlready');
    const elapsed = played(session.clock, at);
    const called = { by: seat, played: elapsed };
    return {
      events: [
        ...(session.clock.running ? [told(at, TO_ALL, 'clockPaused', { elapsed })] : []),
        told(at, TO_ALL, 'playHalted', { played: elapsed }),
        told(at, TO_CONTROL, 'haltCalled', why === undefined ? called : { ...called, why }),
      ],
    };
  },
});
