import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { meetingOf } from '../rules/procedure.ts';
import { command, noInput } from './command.ts';
import { unlessTakingPart } from './meeting-rules.ts';

/** A delegation no longer wants to speak. [PRC-2] */
export const leaveList = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessTakingPart(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    if (!meetingOf(session).list.some((one) => one.delegation === delegation)) return refuse('notOnTheList');
    return { events: [told(given.at, TO_ALL, 'listLeft', { delegation })] };
  },
});
