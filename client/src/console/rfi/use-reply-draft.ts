import type { Embargo, RfiReaders } from '@demarche/shared';
import { MINUTE } from '@demarche/shared';
import { useDraft } from '../../store/drafts.ts';

/** An answer on its way, as its form holds it. */
export interface ReplyDraft {
  text: string;
  to: 'asker' | 'all' | 'some';
  some: string[];
  names: boolean;
  /** At once, in so many minutes of play, or with a turn: `turn:3`. */
  hold: string;
  minutes: number;
}

const BLANK: ReplyDraft = { text: '', to: 'asker', some: [], names: false, hold: 'now', minutes: 5 };

export const replyDraft = (rfi: string): string => `reply.${rfi}`;

export function useReplyDraft(rfi: string): [ReplyDraft, (draft: ReplyDraft) => void] {
  return useDraft<ReplyDraft>(replyDraft(rfi), BLANK);
}

/** Who besides the asker reads it, as the command takes it. */
export const readersOf = ({ to, some }: ReplyDraft): RfiReaders => (to === 'some' ? some : to);

/** Until when it is held back; `now` is exercise time in ms. */
export function embargoOf({ hold, minutes }: ReplyDraft, now: number): Embargo | undefined {
  if (hold === 'minutes') return { played: Math.round(now + minutes * MINUTE) };
  return hold.startsWith('turn:') ? { turn: Number(hold.slice(5)) } : undefined;
}
