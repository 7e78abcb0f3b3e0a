import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { meetingOf, takesNames } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, noInput } from './command.ts';
import { unlessListed, unlessTakingPart } from './meeting-rules.ts';

/** A delegation asks for the floor: it stands on the list once, behind those who asked before. [PRC-2] */
export const requestFloor = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessTakingPart(session, given) ?? unlessListed(session);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const { list } = meetingOf(session);
    if (list.some((one) => one.delegation === delegation)) return refuse('onTheList');
    if (!takesNames(session)) return refuse('listClosed');
    const asked = { delegation, by: given.seat, played: played(session.clock, given.at) };
    return { events: [told(given.at, TO_ALL, 'floorRequested', asked)] };
  },
});
