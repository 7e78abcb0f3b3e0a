import type { Declassification, Note, RevealedNote } from '../model/debrief.ts';
import type { Evolvers } from './event.ts';

export interface DebriefEvents {
  /** Told to the delegation itself; what an earlier note of this seat on this question said is replaced. */
  noteWritten: Omit<Note, 'at'>;
  /** All notes there are, told to everybody; who of a delegation wrote which is not. */
  notesRevealed: { notes: RevealedNote[] };
  /** Told to everybody: what may be read from now on when the log is read. */
  declassified: Omit<Declassification, 'at'>;
}

export const debriefEvolvers: Evolvers<DebriefEvents> = {
  noteWritten(session, note, { at, to }) {
    session.notes ??= {};
    session.notes[note.id] = { ...note, at };
    if (to) session.heardBy[`note:${note.id}`] = to;
  },
  notesRevealed(session, { notes }) {
    session.revealedNotes = notes;
  },
  declassified(session, { labels, why }, { at }) {
    session.declassified = [...(session.declassified ?? []), { labels, why, at }];
  },
};
