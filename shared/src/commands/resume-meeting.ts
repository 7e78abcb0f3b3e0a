import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { sitting } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, noInput } from './command.ts';
import { unlessPresiding } from './meeting-rules.ts';

/** The chair opens the meeting again before its time. [PRC-7] */
export const resumeMeeting = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessPresiding(session, given);
    if (refused) return refused;
    if (sitting(session) === 'open') return refuse('meetingIsOpen');
    return { events: [told(given.at, TO_ALL, 'meetingResumed', { played: played(session.clock, given.at) })] };
  },
});
