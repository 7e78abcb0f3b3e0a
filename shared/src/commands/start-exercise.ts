import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { moveOn } from '../rules/phases.ts';
import { command, noInput, unlessControl } from './command.ts';

/** STARTEX: the clock runs and the first phase begins. [CLK-2] */
export const startExercise = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'startExercise');
    if (refused) return refused;
    if (session.stage !== 'lobby') return refuse('alreadyStarted');
    return { events: [told(given.at, TO_ALL, 'exerciseStarted', {}), ...moveOn(session, 0, given)] };
  },
});
