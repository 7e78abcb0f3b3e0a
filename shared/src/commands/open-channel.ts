import * as z from 'zod/mini';
import type { Session } from '../model/session.ts';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { openedFrom } from '../rules/channel-dues.ts';
import { channelIdOf, inOrder, isInner, markedSeats, readersIn, specsFor, whyShut } from '../rules/channels.ts';
import { type Decision, type Given, refuse, told } from '../rules/decision.ts';
import { findChannel } from '../rules/due.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A delegation opens a channel with others, its own or one of the exercise; nobody else learns that it exists. [CHN-2] [CHN-5] */
export const openChannel = command({
  input: z.strictObject({
    members: z.exactOptional(z.array(idText).check(z.minLength(1), z.maxLength(24))),
    /** The exercise's entry it is made from. */
    channel: z.exactOptional(idText),
  }),
  decide(session, { members = [], channel }, given) {
    const refused = unlessAllowed(session, given, 'channel', 'speak');
    if (refused) return refused;
    if (channel !== undefined) return openAs(session, channel, members, given);
    const known = inOrder(session, [...members, delegationOf(given.seat)!]);
    if (!known || known.length < 2) return refuse('badMembers');
    if (findChannel(session, known)) return refuse('channelExists');
    const kind = known.length === 2 ? 'bilateral' : 'group';
    return { events: [told(given.at, known.map(toDelegation), 'channelOpened', { id: given.id, kind, members: known, by: given.seat })] };
  },
});

function openAs(session: Session, channel: string, asked: readonly string[], given: Given): Decision {
  const own = delegationOf(given.seat)!;
  const spec = specsFor(session, own).find(({ id }) => id === channel);
  // Rooms come with their mechanism, lines are called.
  if (!spec || isInner(spec.kind) || spec.kind === 'room' || spec.kind === 'hotline') return refuse('noChannel');
  const members = inOrder(session, spec.members ?? [...asked, own]);
  if (!members || members.length < 2) return refuse('badMembers');
  const shut = whyShut(session, spec, members, given.at);
  if (shut) return { refused: shut };
  const seats = spec.kind === 'track15' ? markedSeats(session, members) : undefined;
  if (seats && !seats.includes(given.seat)) return refuse('notMarked');
  const id = channelIdOf(spec.id, members);
  if (Object.hasOwn(session.channels, id)) return refuse('channelExists');
  const opened = { ...openedFrom(spec), id, members, by: given.seat, ...(seats ? { seats } : {}) };
  return { events: [told(given.at, readersIn({ members, ...(seats ? { seats } : {}) }), 'channelOpened', opened)] };
}
