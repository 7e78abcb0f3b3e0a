import type { Channel, ChannelKind, DelegationId, Message, Session, WireItem } from '@demarche/shared';
import { delegationOf } from '@demarche/shared';

/** One thing said: a message in a channel or a public statement. */
export interface Said {
  key: string;
  /** A delegation, or the control room's seat. */
  from: DelegationId;
  /** Who reads it; empty for everybody. */
  to: DelegationId[];
  text: string;
  at: number;
  played: number;
  channel?: string;
  kind?: ChannelKind;
  message?: Message;
}

/** Everything the delegations have said, newest first; at most `most` when only the latest matter. */
export function trafficOfAll({ channels, wire }: Pick<Session, 'channels' | 'wire'>, most = Number.POSITIVE_INFINITY): Said[] {
  const latest = <T>(items: readonly T[]) => (Number.isFinite(most) ? items.slice(-most) : items);
  const messages = Object.values(channels).flatMap((channel) => latest(channel.messages).map((message) => ofMessage(channel, message)));
  const statements = latest(Object.values(wire).filter((item) => item.kind === 'statement')).map(ofStatement);
  return [...messages, ...statements].sort((a, b) => b.at - a.at || b.played - a.played).slice(0, most);
}

function ofMessage(channel: Channel, message: Message): Said {
  const { id, by, text, at, played } = message;
  const from = delegationOf(by) ?? by;
  const to = channel.kind === 'plenary' ? [] : channel.members.filter((one) => one !== from);
  return { key: id, from, to, text, at, played, channel: channel.id, kind: channel.kind, message };
}

function ofStatement({ id, by = '', text, at, played }: WireItem): Said {
  return { key: id, from: by, to: [], text: typeof text === 'string' ? text : (Object.values(text)[0] ?? ''), at, played };
}
