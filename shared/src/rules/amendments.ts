import type { LogEvent } from '../events/event.ts';
import type { Address, Amendment, AmendmentStage, Proposal, TextChange, TextWording } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { applied, clauseOf, provisionsOf, wordingOf } from './texts.ts';
import { played } from './time.ts';
import { wordsChanged } from './word-changes.ts';

/** Amendments to a text that are not settled, in order of precedence: the furthest from the text first, then by number. [AMD-4] */
export function pendingAmendments(session: Pick<Session, 'amendments'>, proposal: string): Amendment[] {
  return Object.values(session.amendments ?? {})
    .filter((one) => one.proposal === proposal && (one.stage === 'tabled' || one.stage === 'voting'))
    .sort((a, b) => b.distance - a.distance || a.number - b.number);
}

/** A provision of a mechanism weighs as much as a short sentence. */
const PROVISION = 12;

/** Whose approval makes an amendment friendly: the sponsor and all who stand behind the text. [AMD-3] */
export const sponsorsOf = ({ sponsor, cosponsors = [] }: Pick<Proposal, 'sponsor' | 'cosponsors'>): DelegationId[] => [
  sponsor,
  ...cosponsors,
];

/** How far changes are from a text, in words that go or come. */
export function distanceOf(text: TextWording, changes: readonly TextChange[]): number {
  return changes.reduce((sum, change) => sum + stepOf(text, change), 0);
}

function stepOf(text: TextWording, change: TextChange): number {
  switch (change.do) {
    case 'title':
      return wordsChanged(text.title, change.title);
    case 'replace':
      return wordsChanged(clauseOf(text, change.clause)?.text ?? '', change.text);
    case 'strike':
      return wordsChanged(clauseOf(text, change.clause)?.text ?? '', '');
    case 'insert':
      return wordsChanged('', change.clause.text);
    case 'set':
      return change.provisions.length * PROVISION;
    case 'add':
      return provisionsOf(change.mechanism).length * PROVISION;
    case 'drop': {
      const mechanism = (text.mechanisms ?? []).find((one, place) => (one.key ?? `m${place + 1}`) === change.mechanism);
      return (mechanism ? provisionsOf(mechanism).length : 1) * PROVISION;
    }
  }
}

/** What changes decide on: two that share an address cannot both have their way. */
export function touchedBy(changes: readonly TextChange[]): Address[] {
  return changes.flatMap((change): Address[] => {
    switch (change.do) {
      case 'title':
        return ['title'];
      case 'replace':
      case 'strike':
        return [change.clause];
      case 'set':
        return change.provisions.map((provision) => `${change.mechanism}.${provision}`);
      case 'drop':
        return [change.mechanism];
      default:
        return [];
    }
  });
}

/** How an amendment ends in the vote or with the approval of all sponsors. */
export type Settlement = 'adopted' | 'rejected' | 'accepted';

/**
 * Ends an amendment. Adopted or accepted, the text becomes what it says; amendments that no longer fit the new text
 * fall, and after a vote also those to the same clause or provision, on which has then been decided. [AMD-3] [AMD-5]
 */
export function settleAmendment(session: Session, id: string, stage: Settlement, given: Given): LogEvent[] {
  const amendment = Object.hasOwn(session.amendments ?? {}, id) ? session.amendments![id] : undefined;
  const proposal = amendment && Object.hasOwn(session.proposals, amendment.proposal) ? session.proposals[amendment.proposal] : undefined;
  if (!amendment || !proposal) return [];
  if (stage === 'rejected') return [amendmentSettled(session, id, 'rejected', given)];
  const text = applied(wordingOf(proposal), amendment.changes);
  if (!text) return [amendmentSettled(session, id, 'fallen', given)];
  const decided = stage === 'adopted' ? touchedBy(amendment.changes) : [];
  const fallen = fallenWith(session, proposal, text, decided).filter((one) => one.id !== id);
  return [
    amendmentSettled(session, id, stage, given),
    told(given.at, TO_ALL, 'proposalRevised', { id: proposal.id, ...text, amendment: id }),
    ...fallen.map((one) => amendmentSettled(session, one.id, 'fallen', given)),
  ];
}

export function amendmentSettled(
  session: Session,
  id: string,
  stage: Exclude<AmendmentStage, 'tabled' | 'voting'>,
  given: Given,
): LogEvent {
  return told(given.at, TO_ALL, 'amendmentSettled', { id, stage, played: played(session.clock, given.at) });
}

/** Amendments that cannot stand beside a new wording, or ask again what was decided. [AMD-5] */
export function fallenWith(session: Session, proposal: Proposal, text: TextWording, decided: readonly Address[] = []): Amendment[] {
  return pendingAmendments(session, proposal.id).filter(
    ({ changes }) => !applied(text, changes) || touchedBy(changes).some((address) => decided.includes(address)),
  );
}
