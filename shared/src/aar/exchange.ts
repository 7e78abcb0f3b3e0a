import type { ChannelKind } from '../model/channel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';

/** What one delegation said to another, as far as the eyes behind the session heard of it. */
export interface Exchange {
  from: DelegationId;
  to: DelegationId;
  messages: number;
  /** Of these, in channels of which not everybody is a member. */
  confidential: number;
  words: number;
  /** Exercise time of the first and the last, ms. */
  first: number;
  last: number;
}

/** Channels in which a delegation speaks to itself or to the control room. */
const NOT_BETWEEN: readonly ChannelKind[] = ['delegation', 'simcell'];

/**
 * Who spoke with whom: a message counts once for every other member of its channel, up to `until` (exercise time, ms).
 * Withdrawn messages count as said, without words. Pairs that never spoke are left out; in the exercise's order.
 */
export function exchanges(session: Pick<Session, 'channels' | 'exercise'>, until = Number.POSITIVE_INFINITY): Exchange[] {
  const order = (session.exercise?.delegations ?? []).map(({ id }) => id);
  const found = new Map<string, Exchange>();
  for (const { kind, members, messages } of Object.values(session.channels)) {
    if (NOT_BETWEEN.includes(kind)) continue;
    for (const { by, text, played } of messages) {
      if (played > until) break;
      const from = delegationOf(by);
      if (from === undefined) continue;
      const words = wordsIn(text);
      for (const to of members) {
        if (to === from) continue;
        const key = `${from}~${to}`;
        const one = found.get(key) ?? { from, to, messages: 0, confidential: 0, words: 0, first: played, last: played };
        one.messages += 1;
        if (kind !== 'plenary') one.confidential += 1;
        one.words += words;
        one.first = Math.min(one.first, played);
        one.last = Math.max(one.last, played);
        found.set(key, one);
      }
    }
  }
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...found.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

/** Words of a text: runs between white space. Scripts without spaces count as one word a run. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
