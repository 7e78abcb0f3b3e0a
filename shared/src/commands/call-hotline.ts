import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { openedFrom } from '../rules/channel-dues.ts';
import { channelIdOf, inOrder, lastCall, readersIn, rings, specsFor, whyShut } from '../rules/channels.ts';
import { refuse, told } from '../rules/decision.ts';
import { MINUTE, played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A delegation calls another on a line that a mechanism in force provides. [CHN-6] */
export const callHotline = command({
  input: z.strictObject({ line: idText, to: z.exactOptional(idText) }),
  decide(session, { line, to }, given) {
    const refused = unlessAllowed(session, given, 'message', 'hotline');
    if (refused) return refused;
    const own = delegationOf(given.seat)!;
    const spec = specsFor(session, own).find(({ id, kind }) => id === line && kind === 'hotline');
    if (!spec) return refuse('noChannel');
    const members = inOrder(session, spec.members ?? [own, to ?? own]);
    const called = members?.find((one) => one !== own);
    if (members?.length !== 2 || called === undefined) return refuse('badMembers');
    const shut = whyShut(session, spec, members, given.at);
    if (shut) return { refused: shut };
    const id = channelIdOf(spec.id, members);
    const room = Object.hasOwn(session.channels, id) ? session.channels[id] : undefined;
    const now = played(session.clock, given.at);
    const last = room && lastCall(room);
    if (last && (last.stage === 'connected' || rings(last, now))) return refuse('lineBusy');
    const readers = readersIn({ members });
    const opened = { ...openedFrom(spec), id, members, by: given.seat };
    const call = {
      channel: id,
      id: given.id,
      by: given.seat,
      from: own,
      to: called,
      ringsUntil: now + spec.ringsMin * MINUTE,
      played: now,
    };
    return {
      events: [...(room ? [] : [told(given.at, readers, 'channelOpened', opened)]), told(given.at, readers, 'hotlineCalled', call)],
    };
  },
});
