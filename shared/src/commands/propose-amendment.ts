import * as z from 'zod/mini';
import type { Proposal, TextChange } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { distanceOf, pendingAmendments, settleAmendment, sponsorsOf } from '../rules/amendments.ts';
import { delegationOf } from '../rules/audience.ts';
import { chained } from '../rules/chained.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import type { Refusal } from '../rules/refusal.ts';
import { applied, keyed, provisionsChanged, wordingOf } from '../rules/texts.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessAllowed } from './command.ts';
import { mechanismDraft, specsOf } from './mechanism-draft.ts';
import { clauseMarks, clauseWords, unlessKnown } from './text-input.ts';

/** One step of an amendment as it is typed. A mechanism is changed by what it is to be; which provisions that changes follows. */
const change = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('title'), title: typed(160) }),
  z.strictObject({ do: z.literal('replace'), clause: idText, text: clauseWords }),
  /** After which clause; without one, before all others. */
  z.strictObject({ do: z.literal('insert'), after: z.exactOptional(idText), text: clauseWords, ...clauseMarks }),
  z.strictObject({ do: z.literal('strike'), clause: idText }),
  z.strictObject({ do: z.literal('set'), mechanism: idText, to: mechanismDraft }),
  z.strictObject({ do: z.literal('add'), mechanism: mechanismDraft }),
  z.strictObject({ do: z.literal('drop'), mechanism: idText }),
]);
export type ChangeInput = z.infer<typeof change>;

/** So many amendments of one delegation to one text may wait at a time. */
const MOST = 5;

/** A delegation moves a change to a tabled text. One that all sponsors stand behind from the beginning is taken over at once. [AMD-1] */
export const proposeAmendment = command({
  input: z.strictObject({
    proposal: idText,
    changes: z.array(change).check(z.minLength(1), z.maxLength(40)),
    reason: z.exactOptional(typed(600)),
  }),
  decide(session, { proposal, changes: typed, reason }, given) {
    const refused = unlessAllowed(session, given, 'amend', 'draft');
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.stage !== 'tabled') return refuse('inVote');
    const delegation = delegationOf(given.seat)!;
    const waiting = pendingAmendments(session, proposal).filter((one) => one.delegation === delegation);
    if (waiting.length >= MOST) return refuse('tooManyAmendments', { max: MOST });
    const number = Object.values(session.amendments ?? {}).filter((one) => one.proposal === proposal).length + 1;
    const read = changesFrom(session, text, typed, { id: given.id, number });
    if ('refused' in read) return read;
    const { changes } = read;
    const sponsors = sponsorsOf(text);
    const amendment = {
      id: given.id,
      proposal,
      number,
      delegation,
      by: given.seat,
      changes,
      ...(reason === undefined ? {} : { reason }),
      approvals: sponsors.includes(delegation) ? [delegation] : [],
      distance: distanceOf(text, changes),
      version: text.version,
      played: played(session.clock, given.at),
    };
    const moved = told(given.at, TO_ALL, 'amendmentTabled', amendment);
    const isFriendly = sponsors.every((one) => amendment.approvals.includes(one));
    return { events: isFriendly ? chained(session, [() => [moved], (now) => settleAmendment(now, given.id, 'accepted', given)]) : [moved] };
  },
});

/** What was typed, as changes to this text; or why they cannot be made. */
export function changesFrom(
  session: Session,
  text: Proposal,
  typed: readonly ChangeInput[],
  fresh: { id: string; number: number },
): { changes: TextChange[] } | { refused: Refusal } {
  const changes: TextChange[] = [];
  for (const [place, one] of typed.entries()) {
    const read = changeFrom(session, text, one, { clause: `${fresh.id}-${place + 1}`, key: `a${fresh.number}-${place + 1}` });
    if ('refused' in read) return read;
    changes.push(read);
  }
  const after = applied(wordingOf(text), changes);
  if (!after) return refuse('amendmentUnfit');
  const { maxClauses } = session.exercise!.negotiation;
  if (after.clauses.length > Math.max(maxClauses, text.clauses.length)) return refuse('tooManyClauses', { max: maxClauses });
  return distanceOf(text, changes) === 0 ? refuse('nothingAmended') : { changes };
}

/** Ids for what a step adds. */
interface Fresh {
  clause: string;
  key: string;
}

function changeFrom(session: Session, text: Proposal, typed: ChangeInput, fresh: Fresh): TextChange | { refused: Refusal } {
  switch (typed.do) {
    case 'insert': {
      const { do: step, after, ...said } = typed;
      const clause = { id: fresh.clause, ...said };
      return unlessKnown(session, [clause]) ?? { do: step, ...(after === undefined ? {} : { after }), clause };
    }
    case 'add': {
      const read = specsOf(session, [typed.mechanism]);
      return 'refused' in read ? read : { do: 'add', mechanism: { ...read.specs[0]!, key: fresh.key } };
    }
    case 'set': {
      const before = keyed(text.mechanisms).find(({ key }) => key === typed.mechanism);
      if (before?.id !== typed.to.template) return refuse('amendmentUnfit');
      const read = specsOf(session, [typed.to]);
      if ('refused' in read) return read;
      const spec = read.specs[0]!;
      return { do: 'set', mechanism: typed.mechanism, spec, provisions: provisionsChanged(before, spec) };
    }
    default:
      return typed;
  }
}
