import * as z from 'zod/mini';
import { annexFor, memberWithout } from '../rules/annexes.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { isSameWording, pastOf, readersWith, toReaders } from '../rules/drafts.ts';
import { wordingOf } from '../rules/texts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';
import { proposalText, wordingFrom } from './text-input.ts';

const over = z.int().check(z.nonnegative());
const readers = z.array(idText).check(z.maxLength(24));

/**
 * The sponsor or a co-sponsor writes confidential clauses beside a tabled text, writes them anew, or lets more
 * delegations read them; nobody else learns that there are any, and nothing counted in public counts them. `over` is the
 * version it was written over, 0 for none; `readers` are delegations to be let in beside those who read it already.
 * [ANX-1] [ANX-2]
 */
export const writeAnnex = command({
  /** Without a wording more are let in on it as it stands. */
  input: z.union([
    z.extend(proposalText, { proposal: idText, annex: z.exactOptional(idText), over, readers }),
    z.strictObject({ proposal: idText, annex: idText, over, readers }),
  ]),
  decide(session, { proposal, annex, over, readers, ...input }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const { confidential = true } = session.exercise!.negotiation;
    if (!confidential) return refuse('noAnnexes');
    const own = delegationOf(given.seat)!;
    const before = annex === undefined ? undefined : annexFor(session, annex, own);
    if (annex !== undefined && before?.proposal !== proposal) return refuse('noSuchAnnex');
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.sponsor !== own && !text.cosponsors?.includes(own)) return refuse('notCosponsor');
    if (text.stage !== 'tabled') return refuse('inVote');
    if (before && before.stage !== 'open') return refuse('annexSettled');
    if (over !== (before?.version ?? 0)) return refuse('annexChanged');
    const read = 'title' in input ? wordingFrom(session, input, given.id, before) : { text: wordingOf(before!) };
    if ('refused' in read) return read;
    const all = readersWith(session, before?.readers ?? [own], readers);
    if (!all) return refuse('noSuchReader');
    if (all.length < 2) return refuse('annexForNobody');
    const stranger = memberWithout(all, read.text.mechanisms ?? []);
    if (stranger !== undefined) return refuse('memberCannotRead', { delegation: stranger });
    const id = before?.id ?? given.id;
    const wording = read.text;
    const isSame = before !== undefined && isSameWording(before, wording);
    if (isSame && all.length === before.readers.length) return { events: [] };
    const written = {
      id,
      proposal,
      owner: before?.owner ?? own,
      by: given.seat,
      ...wording,
      readers: all,
      // Who has agreed has agreed to a wording.
      initialled: isSame ? before.initialled : [],
      ...pastOf(before, wording, { at: given.at, played: played(session.clock, given.at) }),
    };
    return { events: [told(given.at, toReaders(session, written), 'annexWritten', written)] };
  },
});
