import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, noInput, unlessControl } from './command.ts';

/** All notes become everybody's at once, by delegation; notes written later can be revealed with them again. [DEB-2] */
export const revealNotes = command({
  input: noInput,
  decide(session, _input, given) {
    const refused = unlessControl(given, 'revealNotes');
    if (refused) return refused;
    if (session.stage !== 'ended') return refuse('notEnded');
    const order = (session.exercise?.delegations ?? []).map(({ id }) => id);
    const notes = Object.values(session.notes ?? {})
      .toSorted((a, b) => (a.question ?? 99) - (b.question ?? 99) || order.indexOf(a.delegation) - order.indexOf(b.delegation))
      .map(({ delegation, question, text }) => ({ delegation, ...(question === undefined ? {} : { question }), text }));
    if (notes.length === 0) return refuse('noNotes');
    return { events: [told(given.at, TO_ALL, 'notesRevealed', { notes })] };
  },
});
