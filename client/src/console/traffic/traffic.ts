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

/** What the list is narrowed to; empty values narrow nothing. Times are exercise time in ms. */
export interface Narrowing {
  words: string;
  channel?: string;
  kind?: ChannelKind | 'statement';
  parties: readonly DelegationId[];
  from?: number;
  until?: number;
}

export function narrowed(all: readonly Said[], { words, channel, kind, parties, from = 0, until }: Narrowing): Said[] {
  const sought = words.trim().toLowerCase();
  return all.filter(
    (said) =>
      (channel === undefined || said.channel === channel) &&
      (kind === undefined || (said.kind ?? 'statement') === kind) &&
      (sought === '' || said.text.toLowerCase().includes(sought)) &&
      parties.every((one) => said.from === one || said.to.includes(one)) &&
      said.played >= from &&
      (until === undefined || said.played < until),
  );
}

/** A text cut where the sought words stand in it: every second piece is one of them. */
export function piecesOf(text: string, words: string): string[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [text];
  const lower = text.toLowerCase();
  // Letters that grow when they are made small would shift the places.
  if (lower.length !== text.length) return [text];
  const pieces: string[] = [];
  let at = 0;
  for (let found = lower.indexOf(sought); found >= 0; found = lower.indexOf(sought, at)) {
    pieces.push(text.slice(at, found), text.slice(found, found + sought.length));
    at = found + sought.length;
  }
  return [...pieces, text.slice(at)];
}

/** What a bookmark is about that marks something said. */
export const markOf = ({ key, message }: Said): string => (message ? `message:${key}` : `wire:${key}`);
