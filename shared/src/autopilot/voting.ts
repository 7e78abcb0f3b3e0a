import type { Choice, Proposal, TextWording, Vote } from '../model/proposal.ts';
import { sponsorsOf } from '../rules/amendments.ts';
import { applied, mechanismsIn, partsOf, without, wordingOf } from '../rules/texts.ts';
import type { Habit, Outlook } from './outlook.ts';
import { supportOf } from './support.ts';

/** What a delegation thinks of a text, 0 … 1; ½ of one that establishes nothing, on which no opinion is pretended. */
export function supportOfText({ view, delegation }: Outlook, text: Pick<TextWording, 'clauses' | 'mechanisms'>): number {
  const mechanisms = mechanismsIn(text);
  return mechanisms.length === 0 ? 0.5 : supportOf(view, delegation, mechanisms);
}

/** Yes from ½ on, abstention from .4 on, else no. */
const from = (support: number): Choice => (support >= 0.5 ? 'yes' : support >= 0.4 ? 'abstain' : 'no');
/** Of what cannot be weighed mostly yes: whether a text crosses a red line is beyond a rule of thumb. */
const mostlyYes = (drawn: number): Choice => (drawn < 0.85 ? 'yes' : drawn < 0.95 ? 'abstain' : 'no');

/** Of two texts: yes to what it likes better, and to what it likes less at most an abstention, if it can still live with it. */
export function ofTwo(outlook: Outlook, after: TextWording, before: TextWording): Choice | undefined {
  const [then, now] = [supportOfText(outlook, after), supportOfText(outlook, before)];
  if (then === now) return undefined;
  return then > now ? 'yes' : then >= 0.5 ? 'abstain' : 'no';
}

export const vote: Habit = {
  needs: 'vote',
  think(outlook) {
    const { view, delegation } = outlook;
    const open = Object.values(view.votes).find(
      (one) => !one.outcome && one.tiedUntil === undefined && one.electorate.includes(delegation) && !view.ballots[one.id]?.[delegation],
    );
    return open && { name: 'castBallot', input: { vote: open.id, choice: choiceIn(outlook, open) } };
  },
};

function choiceIn(outlook: Outlook, open: Vote): Choice {
  const { view, delegation, settled } = outlook;
  const proposal = view.proposals[open.proposal];
  if (open.motion !== undefined) {
    const isMine = view.procedure?.motions[open.motion]?.delegation === delegation;
    return isMine ? 'yes' : mostlyYes(settled(`motion:${Object.keys(view.votes).indexOf(open.id)}`));
  }
  if (!proposal) return 'abstain';
  const { question } = open;
  if (question?.on === 'amendment') return onAmendment(outlook, proposal, question.amendment);
  if (question?.on === 'part') {
    const less = without(wordingOf(proposal), partsOf(proposal)[question.part] ?? [], view.exercise?.mechanisms ?? []);
    return ofTwo(outlook, proposal, less) ?? mostlyYes(settled(`ballot:${proposal.number}:part:${question.part}`));
  }
  if (sponsorsOf(proposal).includes(delegation)) return 'yes';
  return mechanismsIn(proposal).length > 0 ? from(supportOfText(outlook, proposal)) : mostlyYes(settled(`ballot:${proposal.number}`));
}

function onAmendment(outlook: Outlook, proposal: Proposal, id: string): Choice {
  const { view, delegation, settled } = outlook;
  const amendment = view.amendments?.[id];
  const after = amendment && applied(wordingOf(proposal), amendment.changes);
  if (!amendment || !after) return 'abstain';
  if (amendment.delegation === delegation) return 'yes';
  return ofTwo(outlook, after, proposal) ?? mostlyYes(settled(`ballot:${proposal.number}:amendment:${amendment.number}`));
}
