import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { findChannel } from '../rules/due.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A delegation opens a channel with others; nobody else learns that it exists. [CHN-2] */
export const openChannel = command({
  input: z.strictObject({ members: z.array(idText).check(z.minLength(1), z.maxLength(24)) }),
  decide(session, { members }, given) {
    const refused = unlessAllowed(session, given, 'channel', 'speak');
    if (refused) return refused;
    const everyone = session.exercise!.delegations.map((one) => one.id);
    const asked = new Set([...members, delegationOf(given.seat)!]);
    const known = everyone.filter((code) => asked.has(code));
    if (known.length !== asked.size || known.length < 2) return refuse('badMembers');
    if (findChannel(session, known)) return refuse('channelExists');
    const kind = known.length === 2 ? 'bilateral' : 'group';
    return { events: [told(given.at, known.map(toDelegation), 'channelOpened', { id: given.id, kind, members: known, by: given.seat })] };
  },
});
