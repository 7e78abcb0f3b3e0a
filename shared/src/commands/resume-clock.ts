import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, noInput, unlessControl, unlessRunning } from './command.ts';

/** The clock goes on from where it stood. [CLK-4] */
export const resumeClock = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'resumeClock') ?? unlessRunning(session);
    if (refused) return refused;
    if (session.clock.running) return refuse('alreadyRunning');
    return { events: [told(given.at, TO_ALL, 'clockResumed', { elapsed: session.clock.elapsed })] };
  },
});
