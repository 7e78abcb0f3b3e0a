import type { Bookmark, BookmarkComment } from '../model/bookmark.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

/** What the control room marks for the debrief: its own alone. */
export interface BookmarkEvents {
  momentMarked: Omit<Bookmark, 'comments'>;
  bookmarkCommented: { bookmark: string } & Omit<BookmarkComment, 'at'>;
  /** The replay stops here and asks, or no longer does. */
  bookmarkAsked: { bookmark: string; asks: boolean };
  bookmarkRemoved: { bookmark: string };
}

export const bookmarkEvolvers: Evolvers<BookmarkEvents> = {
  momentMarked(session, mark) {
    session.bookmarks ??= {};
    session.bookmarks[mark.id] = { ...mark };
  },
  bookmarkCommented(session, { bookmark, ...said }, { at }) {
    const known = own(session.bookmarks ?? {}, bookmark);
    if (known && session.bookmarks) session.bookmarks[bookmark] = { ...known, comments: [...(known.comments ?? []), { ...said, at }] };
  },
  bookmarkAsked(session, { bookmark, asks }) {
    const known = own(session.bookmarks ?? {}, bookmark);
    if (known && session.bookmarks) session.bookmarks[bookmark] = { ...known, asks };
  },
  bookmarkRemoved(session, { bookmark }) {
    if (session.bookmarks && Object.hasOwn(session.bookmarks, bookmark)) delete session.bookmarks[bookmark];
  },
};
