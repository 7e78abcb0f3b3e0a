import { type Bookmark, mayCommand } from '@demarche/shared';
import { useMemo } from 'react';
import { useDeed } from '../../room/use-deed.ts';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useDebriefed, useRoomBeside } from '../debrief/use-debrief.ts';
import { useReplay } from '../replay-context.ts';

/** A marked moment, in the session's own log or only in this browser. */
export interface Mark extends Bookmark {
  kept: 'session' | 'here';
}

export interface Bookmarks {
  /** By the moment they mark. */
  all: Mark[];
  /** Where a new one is kept. */
  kept: Mark['kept'];
  add(mark: { text: string; moment: { played: number; at: number }; asks: boolean }): Promise<boolean>;
  comment(mark: Mark, text: string): Promise<boolean>;
  ask(mark: Mark, asks: boolean): Promise<boolean>;
  remove(mark: Mark): Promise<boolean>;
  /** Why the last deed was refused. */
  refused: string | undefined;
}

const isList = (value: unknown): value is Bookmark[] => Array.isArray(value);
const NONE: Record<string, Bookmark> = {};

/** What was marked in play and since. Who may confer in the session marks there; everybody else in this browser. */
export function useBookmarks(): Bookmarks {
  const { log, room } = useReplay();
  const told = useDebriefed((session) => session.bookmarks) ?? NONE;
  const seat = useRoomBeside((one) => one.seat);
  const [here, keep] = useRemembered<Bookmark[]>(`replay.bookmarks.${log.key}`, NO_MARKS, isList);
  const deed = useDeed();
  const give = seat !== undefined && mayCommand(seat, 'markMoment') ? room?.give : undefined;
  const all = useMemo(
    () =>
      [
        ...Object.values(told).map((one): Mark => ({ ...one, kept: 'session' })),
        ...here.map((one): Mark => ({ ...one, kept: 'here' })),
      ].sort((a, b) => a.played - b.played),
    [told, here],
  );
  const change = (mark: Mark, to: Partial<Bookmark>) => {
    keep(here.map((one) => (one.id === mark.id ? { ...one, ...to } : one)));
    return Promise.resolve(true);
  };
  return {
    all,
    kept: give ? 'session' : 'here',
    refused: deed.refused,
    add({ text, moment, asks }) {
      const more = asks ? { asks } : {};
      if (give) return deed.run(() => give('markMoment', { text, moment, ...more }));
      keep([...here, { id: crypto.randomUUID(), text, by: '', ...moment, ...more }]);
      return Promise.resolve(true);
    },
    comment(mark, text) {
      if (mark.kept === 'session')
        return give ? deed.run(() => give('commentBookmark', { bookmark: mark.id, text })) : Promise.resolve(false);
      return change(mark, { comments: [...(mark.comments ?? []), { by: '', text, at: Date.now() }] });
    },
    ask(mark, asks) {
      if (mark.kept === 'session')
        return give ? deed.run(() => give('askAtBookmark', { bookmark: mark.id, asks })) : Promise.resolve(false);
      return change(mark, { asks });
    },
    remove(mark) {
      if (mark.kept === 'session') return give ? deed.run(() => give('removeBookmark', { bookmark: mark.id })) : Promise.resolve(false);
      keep(here.filter(({ id }) => id !== mark.id));
      return Promise.resolve(true);
    },
  };
}

const NO_MARKS: Bookmark[] = [];

/** May this one be changed here? One in the session's log by whoever may confer there, one of this browser always. */
export const isOwn = ({ kept }: Bookmarks, mark: Mark): boolean => mark.kept === 'here' || kept === 'session';
