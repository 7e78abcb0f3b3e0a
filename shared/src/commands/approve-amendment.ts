import * as z from 'zod/mini';
import { settleAmendment, sponsorsOf } from '../rules/amendments.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** The sponsor or a co-sponsor approves an amendment. With the approval of all of them it is taken over at once. [AMD-3] */
export const approveAmendment = command({
  input: z.strictObject({ amendment: idText }),
  decide(session, { amendment: id }, given) {
    const refused = unlessAllowed(session, given, 'amend', 'draft');
    if (refused) return refused;
    const amendment = Object.hasOwn(session.amendments ?? {}, id) ? session.amendments![id] : undefined;
    const text = amendment && session.proposals[amendment.proposal];
    if (!amendment || !text) return refuse('noSuchAmendment');
    const delegation = delegationOf(given.seat)!;
    const sponsors = sponsorsOf(text);
    if (!sponsors.includes(delegation)) return refuse('notAmongSponsors');
    if (amendment.stage !== 'tabled') return refuse('amendmentOver');
    if (text.stage !== 'tabled') return refuse('inVote');
    if (amendment.approvals.includes(delegation)) return refuse('approvedAlready');
    const approved = told(given.at, TO_ALL, 'amendmentApproved', { id, delegation });
    const isFriendly = sponsors.every((one) => one === delegation || amendment.approvals.includes(one));
    return { events: [approved, ...(isFriendly ? settleAmendment(session, id, 'accepted', given) : [])] };
  },
});
