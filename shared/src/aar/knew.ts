import type { ChannelKind } from '../model/channel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationViewer, mayRead } from '../rules/audience.ts';
import type { Entry } from '../views/chronicle.ts';

/** Who of two had been told. */
export type Knowers = 'both' | 'first' | 'second' | 'neither';

/** Something that could be known: one thing told, or all that was said in one channel. */
export interface Knowable {
  key: string;
  /** What was told last of it. */
  entry: Entry;
  /** How many times something of it was told, in all wordings. */
  count: number;
  /** Everybody was told. */
  isPublic: boolean;
  /** The two were told it in different words. */
  inDifferentWords: boolean;
  /** The channel it is all that was said in. */
  channel?: { kind: ChannelKind; members: DelegationId[] };
}

/** Things of which each telling is one more piece of knowledge. What is public by its nature, such as phases, is not among them. */
const TOLD = new Set<Entry['happening']['kind']>([
  'wireTold',
  'messagePosted',
  'hotlineCalled',
  'hotlineUnanswered',
  'hotlineAnswered',
  'ordersSealed',
  'crisisTold',
  'crisisMoved',
  'draftShared',
  'annexWritten',
  'rankingSealed',
]);

/**
 * What two delegations knew and did not know at a moment: everything told up to it, by who had been told. Needs a whole
 * log, whose entries keep their address lists; `session` is the control room's at that moment. Newest first.
 */
export function knewOf(
  session: Session,
  chronicle: readonly Entry[],
  position: number,
  [first, second]: readonly [DelegationId, DelegationId],
): Record<Knowers, Knowable[]> {
  const viewers = [delegationViewer(first), delegationViewer(second)] as const;
  const injectOf = injectsByWire(session);
  const things = new Map<string, { heard: [Entry[], Entry[]]; all: Entry[] }>();
  for (const entry of chronicle) {
    if (entry.position > position) break;
    if (!TOLD.has(entry.happening.kind)) continue;
    const key = keyOf(entry, injectOf);
    const thing = things.get(key) ?? { heard: [[], []], all: [] };
    thing.all.push(entry);
    for (const side of [0, 1] as const) if (entry.audience && mayRead(viewers[side], entry.audience)) thing.heard[side].push(entry);
    things.set(key, thing);
  }
  const known: Record<Knowers, Knowable[]> = { both: [], first: [], second: [], neither: [] };
  for (const [key, { heard, all }] of things) {
    const [a, b] = heard;
    const by: Knowers = a.length > 0 ? (b.length > 0 ? 'both' : 'first') : b.length > 0 ? 'second' : 'neither';
    const told = by === 'first' || by === 'both' ? a : by === 'second' ? b : all;
    known[by].push({
      key,
      entry: told.at(-1)!,
      count: told.length,
      isPublic: all.every(({ audience }) => audience?.includes('public') === true),
      inDifferentWords: by === 'both' && wordsOf(a) !== wordsOf(b),
      ...channelOf(session, told.at(-1)!),
    });
  }
  for (const list of Object.values(known)) list.sort((one, other) => other.entry.position - one.entry.position);
  return known;
}

/** Wire item → the inject it is a wording of. */
function injectsByWire(session: Session): Map<string, string> {
  return new Map(Object.values(session.msel).flatMap(({ inject, deliveries }) => deliveries.map(({ wire }) => [wire, inject.id] as const)));
}

/** Wordings of one inject, what was said in one channel, and what the circles heard of one crisis are one thing each. */
function keyOf({ event, position }: Entry, injectOf: ReadonlyMap<string, string>): string {
  switch (event.type) {
    case 'wireTold':
      return `wire:${injectOf.get(event.data.id) ?? event.data.id}`;
    case 'messagePosted':
      return `channel:${event.data.channel}`;
    case 'crisisTold':
    case 'crisisMoved':
      return `crisis:${event.data.slot.replace(/~.*$/, '')}`;
    default:
      return `${event.type}:${position}`;
  }
}

const wordsOf = (entries: readonly Entry[]): string =>
  entries.map(({ event }) => (event.type === 'wireTold' ? JSON.stringify([event.data.title, event.data.text]) : '')).join('\n');

function channelOf(session: Session, { event }: Entry): Pick<Knowable, 'channel'> {
  if (event.type !== 'messagePosted') return {};
  const channel = session.channels[event.data.channel];
  return channel ? { channel: { kind: channel.kind, members: channel.members } } : {};
}
