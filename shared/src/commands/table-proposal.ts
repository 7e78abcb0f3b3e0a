import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, unlessAllowed } from './command.ts';
import { proposalText, wordingFrom } from './text-input.ts';

/** A delegation lays a text before all. [PRO-1] */
export const tableProposal = command({
  input: proposalText,
  decide(session, input, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const { maxProposals } = session.exercise!.negotiation;
    const all = Object.values(session.proposals);
    if (all.filter((one) => one.stage === 'tabled' || one.stage === 'voting').length >= maxProposals) {
      return refuse('tooManyProposals', { max: maxProposals });
    }
    const read = wordingFrom(session, input, given.id);
    if ('refused' in read) return read;
    const proposal = {
      id: given.id,
      number: all.length + 1,
      ...read.text,
      sponsor: delegationOf(given.seat)!,
      by: given.seat,
      played: played(session.clock, given.at),
    };
    return { events: [told(given.at, TO_ALL, 'proposalTabled', proposal)] };
  },
});
