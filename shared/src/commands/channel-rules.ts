import type { Channel, Message } from '../model/channel.ts';
import type { Permission } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { GRACE, isInner, lastCall, specOf, takesPart, whyShut } from '../rules/channels.ts';
import { type Given, refuse } from '../rules/decision.ts';
import { whyNoFloor } from '../rules/floor.ts';
import type { Refusal } from '../rules/refusal.ts';
import { powersOf } from '../rules/seat-powers.ts';
import { MINUTE, played } from '../rules/time.ts';
import { unlessAllowed, unlessRunning } from './command.ts';

type Refused = { refused: Refusal };

/** A channel that a seat takes part in; one that is not there for it does not exist. [SEC-4] */
export function roomOf(session: Session, channel: string, { seat }: Given): Channel | undefined {
  const room = Object.hasOwn(session.channels, channel) ? session.channels[channel] : undefined;
  return room && takesPart(room, seat) ? room : undefined;
}

/** The refusal of a seat that its exercise does not have or does not permit this, or while play is not on. */
export function unlessAble(session: Session, { seat }: Given, permission?: Permission): Refused | undefined {
  const powers = powersOf(session, seat);
  if (!powers) return refuse('delegationOnly');
  if (permission && !powers.includes(permission)) return refuse('notYours', { permission });
  return unlessRunning(session) ?? (session.clock.running ? undefined : refuse('paused'));
}

/** The refusal of what cannot be said in a channel now, or the channel. [CHN-4] [CHN-5] [CHN-6] */
export function writableRoom(session: Session, channel: string, given: Given): Channel | Refused {
  const room = roomOf(session, channel, given);
  const refused = isInner(room?.kind)
    ? unlessAble(session, given)
    : unlessAllowed(session, given, 'message', room?.kind === 'hotline' ? 'hotline' : 'speak');
  if (refused) return refused;
  if (!room) return refuse('noChannel');
  if (room.closed !== undefined) return refuse('channelClosed');
  const noFloor = whyNoFloor(session, room, given.seat);
  if (noFloor) return { refused: noFloor };
  const spec = specOf(session, room, delegationOf(given.seat)!);
  const shut = spec && whyShut(session, spec, room.members, given.at);
  if (shut) return { refused: shut };
  return room.kind === 'hotline' && lastCall(room)?.stage !== 'connected' ? refuse('notConnected') : room;
}

/** The refusal of whoever cannot change a message now, or the message. [CHN-8] */
export function ownMessage(session: Session, room: Channel, id: string, given: Given): Message | Refused {
  const message = room.messages.find((one) => one.id === id);
  if (!message) return refuse('noMessage');
  if (message.by !== given.seat) return refuse('notYourMessage');
  if (message.withdrawn !== undefined) return refuse('messageGone');
  return message.played + GRACE < played(session.clock, given.at) ? refuse('graceOver', { minutes: GRACE / MINUTE }) : message;
}
