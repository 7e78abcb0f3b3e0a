import type { LogEvent } from '../events/event.ts';
import type { Embargo, Rfi, RfiReply } from '../model/rfi.ts';
import type { Session } from '../model/session.ts';
import { toDelegation } from './audience.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { played } from './time.ts';

/** The question of that id, if there is one. */
export function rfiOf({ rfis = {} }: Session, id: string): Rfi | undefined {
  return Object.hasOwn(rfis, id) ? rfis[id] : undefined;
}

/** The reply as the control room wrote it, if it has. Control only. */
export function replyTo({ rfiReplies = {} }: Session, id: string): RfiReply | undefined {
  return Object.hasOwn(rfiReplies, id) ? rfiReplies[id] : undefined;
}

/** Under what an open question stands in the queue of the control room. */
export const rfiItem = (id: string): string => `rfi-${id}`;

/** An answered question, held back until its time. */
export function isHeldBack(session: Session, { id, stage }: Rfi): boolean {
  return stage === 'open' && replyTo(session, id)?.embargo !== undefined;
}

/** From asking to what settled it, in ms of play; nothing while it is open, or where the asker took it back. */
export function responseTime({ stage, played: asked, settledAt }: Rfi): number | undefined {
  return settledAt === undefined || stage === 'withdrawn' ? undefined : settledAt - asked;
}

/** The beginning of a text that is too long for a title, cut between words. */
function titleFrom(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 119).replace(/\s+\S*$/, '')}…`;
}

/**
 * An answer goes out: the asker reads it beside its question, and whoever else is to read it gets both as an item of the
 * wire, which says who asked only where that was chosen. [RFI-3] [RFI-4]
 */
export function answerOut(session: Session, { id, delegation, text: question }: Rfi, reply: RfiReply, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  const { text, to, names, item } = reply;
  const answered = told(given.at, [toDelegation(delegation)], 'rfiAnswered', { id, text, played: now });
  const others = to === 'all' ? TO_ALL : to === 'asker' ? [] : to.filter((one) => one !== delegation).map(toDelegation);
  if (others.length === 0) return [answered];
  const rfi = { question, ...(names ? { by: delegation } : {}) };
  const reach = to === 'all' ? 'public' : 'restricted';
  const release = { id: item, kind: 'inject', media: 'brief', reach, title: titleFrom(question), text, rfi, played: now } as const;
  return [answered, told(given.at, others, 'wireTold', release)];
}

const isOver = (session: Session, embargo: Embargo, now: number): boolean =>
  'played' in embargo ? embargo.played <= now : (session.phase?.turn ?? 0) >= embargo.turn;

/** The first answer whose embargo is over; it counts time of play, so a pause holds it back as well. [RFI-5] */
export function rfiDue(session: Session, now: number, given: Given): LogEvent[] {
  for (const [id, reply] of Object.entries(session.rfiReplies ?? {})) {
    const rfi = rfiOf(session, id);
    if (rfi?.stage === 'open' && reply.embargo && isOver(session, reply.embargo, now)) return answerOut(session, rfi, reply, given);
  }
  return [];
}

/** Exercise times in ms at which an embargo ends. Turns begin with their phase, which has a time of its own. */
export function rfiTimes(session: Session): number[] {
  return Object.entries(session.rfiReplies ?? {}).flatMap(([id, { embargo }]) =>
    embargo && 'played' in embargo && rfiOf(session, id)?.stage === 'open' ? [embargo.played] : [],
  );
}
