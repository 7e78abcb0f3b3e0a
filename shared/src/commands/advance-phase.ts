import { moveOn } from '../rules/phases.ts';
import { played } from '../rules/time.ts';
import { command, noInput, unlessControl, unlessRunning } from './command.ts';

/** The facilitator ends the phase now. [TRN-4] */
export const advancePhase = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'advancePhase') ?? unlessRunning(session);
    if (refused) return refused;
    return { events: moveOn(session, played(session.clock, given.at), given) };
  },
});
