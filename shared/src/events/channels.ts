import type { Text } from '../exercise/schema.ts';
import type { Call, Channel, ChannelDraw, ChannelKind, Credence, Message, Underway, Wording } from '../model/channel.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { CallAnswer } from '../model/wire.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface ChannelEvents {
  channelOpened: {
    id: string;
    kind: ChannelKind;
    members: DelegationId[];
    by?: SeatId;
    name?: Text;
    spec?: string;
    seats?: SeatId[];
    mechanism?: string;
    delayMin?: number;
    credence?: true;
    follows?: string;
  };
  /** A room goes with its mechanism, or with its members; what was said stays readable. */
  channelClosed: { id: string; played: number };
  /** A message arrives, or is heard at once. */
  messagePosted: { channel: string; id: string; by: SeatId; text: string; played: number; sent?: number; as?: string };
  /** A message is on its way; only its sender's delegation knows. */
  messageSent: Underway;
  messageRecalled: { id: string };
  messageEdited: { channel: string; id: string; text: string; played: number };
  messageWithdrawn: { channel: string; id: string; played: number };
  /** What a message said before. */
  wordingKept: { message: string; wording: Wording };
  messageLeaked: { channel: string; id: string; excerpt: string; played: number };
  hotlineCalled: { channel: string; id: string; by: SeatId; from: DelegationId; to: DelegationId; ringsUntil: number; played: number };
  hotlineAnswered: { channel: string; id: string; answer: CallAnswer; by?: SeatId; played: number };
  /** It rang out, or nobody was on duty. */
  hotlineUnanswered: { channel: string; id: string; played: number };
  hotlineEnded: { channel: string; id: string; by: SeatId; played: number };
  channelDrawn: { draw: ChannelDraw };
  credenceGiven: { message: string; delegation: DelegationId; credence: Credence };
}

const OF_ANSWER = { answer: 'connected', defer: 'deferred', decline: 'declined' } as const;

export const channelEvolvers: Evolvers<ChannelEvents> = {
  channelOpened(session, { id, kind, members, by, ...rest }, { to }) {
    if (own(session.channels, id)) return;
    session.channels[id] = { id, kind, members, ...(by === undefined ? {} : { openedBy: by }), messages: [], ...rest };
    if (to) session.heardBy[`channel:${id}`] = to;
  },
  channelClosed(session, { id, played }) {
    const channel = own(session.channels, id);
    if (channel) channel.closed = played;
  },
  messagePosted(session, { channel, ...message }, { at }) {
    own(session.channels, channel)?.messages.push({ ...message, at });
    arrive(session, message.id);
  },
  messageSent(session, underway, { to }) {
    session.outbox ??= {};
    session.outbox[underway.id] = underway;
    if (to) session.heardBy[`outbox:${underway.id}`] = to;
  },
  messageRecalled(session, { id }) {
    arrive(session, id);
  },
  messageEdited(session, { channel, id, text, played }) {
    change(session, channel, id, { text, edited: played });
  },
  messageWithdrawn(session, { channel, id, played }) {
    change(session, channel, id, { text: '', withdrawn: played });
  },
  wordingKept(session, { message, wording }) {
    session.wordings ??= {};
    session.wordings[message] = [...(own(session.wordings, message) ?? []), wording];
  },
  messageLeaked(session, { channel, id, excerpt, played }) {
    change(session, channel, id, { leaked: { excerpt, played } });
  },
  hotlineCalled(session, { channel, ...call }) {
    const room = own(session.channels, channel);
    if (room) room.calls = [...(room.calls ?? []), { ...call, stage: 'ringing' }];
  },
  hotlineAnswered(session, { channel, id, answer, by, played }) {
    settle(session, channel, id, { stage: OF_ANSWER[answer], settled: played, ...(by === undefined ? {} : { answeredBy: by }) });
  },
  hotlineUnanswered(session, { channel, id, played }) {
    settle(session, channel, id, { stage: 'unanswered', settled: played });
  },
  hotlineEnded(session, { channel, id, played }) {
    settle(session, channel, id, { stage: 'over', settled: played });
  },
  channelDrawn(session, { draw }) {
    session.channelDraws ??= {};
    session.channelDraws[draw.channel] = [...(own(session.channelDraws, draw.channel) ?? []), draw];
  },
  credenceGiven(session, { message, delegation, credence }) {
    session.credences ??= {};
    inner(session.credences, message)[delegation] = credence;
  },
};

/** A message is no longer on its way; an empty outbox would say that there had been something. */
function arrive(session: Session, id: string): void {
  if (!session.outbox || !own(session.outbox, id)) return;
  delete session.outbox[id];
  delete session.heardBy[`outbox:${id}`];
  if (Object.keys(session.outbox).length === 0) delete session.outbox;
}

function change(session: Session, channel: string, id: string, changed: Partial<Message>): void {
  replace(own(session.channels, channel)?.messages ?? [], id, changed);
}

function settle(session: Session, channel: string, id: string, changed: Partial<Call>): void {
  const room: Channel | undefined = own(session.channels, channel);
  if (!room?.calls) return;
  room.calls = [...room.calls];
  replace(room.calls, id, changed);
}

/** Puts a changed copy in an item's place: the item itself may be shared with an earlier session. */
function replace<T extends { id: string }>(items: T[], id: string, changed: Partial<T>): void {
  const index = items.findLastIndex((one) => one.id === id);
  const item = items[index];
  if (item) items[index] = { ...item, ...changed };
}
