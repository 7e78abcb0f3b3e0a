import { awaitedNow } from '../rules/adjudication.ts';
import { refuse } from '../rules/decision.ts';
import { moveOn } from '../rules/phases.ts';
import { mayCommand } from '../rules/powers.ts';
import { nextPhase, played } from '../rules/time.ts';
import { command, noInput, unlessControl, unlessRunning } from './command.ts';

/** The facilitator ends the phase now. [TRN-4] */
export const advancePhase = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'advancePhase') ?? unlessRunning(session);
    if (refused) return refused;
    if (awaitedNow(session) === 'waiting') return refuse('outcomesFirst');
    // After the last phase comes ENDEX, which is the lead's. [CTL-2]
    if (!nextPhase(session) && !mayCommand(given.seat, 'endExercise')) return refuse('leadOnly');
    return { events: moveOn(session, played(session.clock, given.at), given) };
  },
});
