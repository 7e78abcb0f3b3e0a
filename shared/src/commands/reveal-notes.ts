import * as z from 'zod/mini';
import type { Note, RevealedNote } from '../model/debrief.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { toTheSecond } from '../rules/time.ts';
import { command, unlessControl } from './command.ts';

/**
 * All notes become everybody's at once, by delegation; notes written later can be revealed with them again. [DEB-2] At a
 * decision point of the replay, the answers to it alone: the others stay closed. [RPL-3]
 */
export const revealNotes = command({
  input: z.strictObject({
    /** Exercise time in ms of a decision point. */
    moment: z.exactOptional(z.number().check(z.gte(0))),
  }),
  decide(session, { moment }, given) {
    const refused = unlessControl(given, 'revealNotes');
    if (refused) return refused;
    if (session.stage !== 'ended') return refuse('notEnded');
    const at = moment === undefined ? undefined : toTheSecond(Math.min(moment, session.clock.elapsed));
    const order = (session.exercise?.delegations ?? []).map(({ id }) => id);
    const asked = Object.values(session.notes ?? {})
      .filter((note) => at === undefined || note.moment === at)
      .toSorted((a, b) => (a.question ?? 99) - (b.question ?? 99) || order.indexOf(a.delegation) - order.indexOf(b.delegation))
      .map(asRead);
    if (asked.length === 0) return refuse('noNotes');
    // What was revealed before stays so; the answers to this moment are told anew.
    const before = at === undefined ? [] : (session.revealedNotes ?? []).filter((one) => one.moment !== at);
    return { events: [told(given.at, TO_ALL, 'notesRevealed', { notes: [...before, ...asked] })] };
  },
});

const asRead = ({ delegation, question, moment, text }: Note): RevealedNote => ({
  delegation,
  ...(question === undefined ? {} : { question }),
  ...(moment === undefined ? {} : { moment }),
  text,
});
