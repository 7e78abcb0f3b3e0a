import { end } from '../rules/phases.ts';
import { command, noInput, unlessControl, unlessRunning } from './command.ts';

/** ENDEX before the last phase is over. [CLK-2] */
export const endExercise = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'endExercise') ?? unlessRunning(session);
    if (refused) return refused;
    return { events: end(session, given) };
  },
});
