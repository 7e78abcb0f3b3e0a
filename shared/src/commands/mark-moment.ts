import * as z from 'zod/mini';
import type { Session } from '../model/session.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** Somebody of the control room marks a moment for the debrief, in play or in the replay. [RPL-1] */
export const markMoment = command({
  input: z.strictObject({
    text: typed(300),
    about: z.exactOptional(z.string().check(z.regex(/^[a-z]+:\S+$/), z.maxLength(200))),
    /** The moment it marks: exercise time in ms, server time in ms since 1970. Now, when it is left out. */
    moment: z.exactOptional(z.strictObject({ played: z.number().check(z.gte(0)), at: z.number().check(z.gte(0)) })),
    asks: z.exactOptional(z.boolean()),
  }),
  decide(session, { moment, ...said }, given) {
    const refused = unlessControl(given, 'markMoment');
    if (refused) return refused;
    const now = played(session.clock, given.at);
    // Nothing is marked before it happens, whatever the page's clock says.
    const seen = { played: Math.min(moment?.played ?? now, now), at: Math.min(moment?.at ?? given.at, given.at) };
    return { events: [told(given.at, TO_CONTROL, 'momentMarked', { id: given.id, by: given.seat, ...seen, ...said })] };
  },
});

/** What others of the control room say of a bookmark. [RPL-1] */
export const commentBookmark = command({
  input: z.strictObject({ bookmark: idText, text: typed(1000) }),
  decide(session, { bookmark, text }, given) {
    const refused = unlessControl(given, 'commentBookmark') ?? unlessMarked(session, bookmark);
    if (refused) return refused;
    return { events: [told(given.at, TO_CONTROL, 'bookmarkCommented', { bookmark, by: given.seat, text })] };
  },
});

/** The replay is to stop at a bookmark and ask, or no longer. [RPL-3] */
export const askAtBookmark = command({
  input: z.strictObject({ bookmark: idText, asks: z.boolean() }),
  decide(session, { bookmark, asks }, given) {
    const refused = unlessControl(given, 'askAtBookmark') ?? unlessMarked(session, bookmark);
    if (refused) return refused;
    return { events: [told(given.at, TO_CONTROL, 'bookmarkAsked', { bookmark, asks })] };
  },
});

/** A bookmark that was set by mistake goes; the log keeps that it was there. [RPL-1] */
export const removeBookmark = command({
  input: z.strictObject({ bookmark: idText }),
  decide(session, { bookmark }, given) {
    const refused = unlessControl(given, 'removeBookmark') ?? unlessMarked(session, bookmark);
    if (refused) return refused;
    return { events: [told(given.at, TO_CONTROL, 'bookmarkRemoved', { bookmark })] };
  },
});

/** The refusal where there is no such bookmark, or nothing. */
function unlessMarked({ bookmarks = {} }: Session, bookmark: string) {
  return Object.hasOwn(bookmarks, bookmark) ? undefined : refuse('noSuchBookmark');
}
