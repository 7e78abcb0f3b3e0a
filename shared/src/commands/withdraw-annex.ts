import * as z from 'zod/mini';
import { annexFor } from '../rules/annexes.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { toReaders } from '../rules/drafts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** The delegation that wrote an annex takes it back, until its text is put to the vote. [ANX-3] */
export const withdrawAnnex = command({
  input: z.strictObject({ annex: idText }),
  decide(session, { annex }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const own = delegationOf(given.seat)!;
    const known = annexFor(session, annex, own);
    if (!known) return refuse('noSuchAnnex');
    if (known.owner !== own) return refuse('notAnnexOwner');
    if (known.stage !== 'open') return refuse('annexSettled');
    if (session.proposals[known.proposal]?.stage !== 'tabled') return refuse('inVote');
    const withdrawn = { id: annex, by: given.seat, played: played(session.clock, given.at) };
    return { events: [told(given.at, toReaders(session, known), 'annexWithdrawn', withdrawn)] };
  },
});
