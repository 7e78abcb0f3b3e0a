import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { draftFor, isSameWording, pastOf, readersWith, toReaders } from '../rules/drafts.ts';
import { wordingOf } from '../rules/texts.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';
import { proposalText, wordingFrom } from './text-input.ts';

const over = z.int().check(z.nonnegative());
const readers = z.array(idText).check(z.maxLength(24));

/**
 * A delegation keeps a text before it tables it, and shows it to some others. `over` is the version it was written over,
 * 0 for none; `readers` are delegations to be let in beside those who read it already: nobody is shut out again. What a
 * co-sponsor stands behind is a wording, so another wording asks them anew. [PRO-5] [PRO-6]
 */
export const shareDraft = command({
  /** Without a wording it is shown to more as it stands. */
  input: z.union([
    z.extend(proposalText, { draft: z.exactOptional(idText), over, readers }),
    z.strictObject({ draft: idText, over, readers }),
  ]),
  decide(session, { draft, over, readers, ...input }, given) {
    const refused = unlessAllowed(session, given, 'propose', 'draft');
    if (refused) return refused;
    const own = delegationOf(given.seat)!;
    const before = draft === undefined ? undefined : draftFor(session, draft, own);
    if (draft !== undefined && !before) return refuse('noSuchDraft');
    if (before && before.owner !== own) return refuse('notDraftOwner');
    if (before?.proposal !== undefined) return refuse('draftTabled');
    if (over !== (before?.version ?? 0)) return refuse('draftChanged');
    const read = 'title' in input ? wordingFrom(session, input, given.id, before) : { text: wordingOf(before!) };
    if ('refused' in read) return read;
    const all = readersWith(session, before?.readers ?? [own], readers);
    if (!all) return refuse('noSuchReader');
    const id = before?.id ?? given.id;
    const wording = read.text;
    const isSame = before !== undefined && isSameWording(before, wording);
    if (isSame && all.length === before.readers.length) return { events: [] };
    const shared = {
      id,
      owner: own,
      by: given.seat,
      ...wording,
      readers: all,
      cosponsors: isSame ? before.cosponsors : [],
      ...pastOf(before, wording, { at: given.at, played: played(session.clock, given.at) }),
    };
    return { events: [told(given.at, toReaders(session, shared), 'draftShared', shared)] };
  },
});
