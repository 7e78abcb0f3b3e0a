import type { Signing } from '../model/proposal.ts';
import { sponsorsOf } from '../rules/amendments.ts';
import { initialsWith } from '../rules/annexes.ts';
import { isOpen } from '../rules/signatures.ts';
import { applied, mechanismsIn, wordingOf } from '../rules/texts.ts';
import { between, type Habit, type Outlook } from './outlook.ts';
import { ofTwo, supportOfText } from './voting.ts';

/** An amendment that makes the own text better is friendly; of one that leaves it as it was, every other is. */
export const approve: Habit = {
  needs: 'draft',
  think(outlook) {
    const { view, delegation, now, settled } = outlook;
    const friendly = Object.values(view.amendments ?? {}).find((one) => {
      const text = view.proposals[one.proposal];
      if (text?.stage !== 'tabled' || one.stage !== 'tabled' || one.approvals.includes(delegation)) return false;
      const name = `friendly:${text.number}:${one.number}`;
      if (!sponsorsOf(text).includes(delegation) || now < one.played + between(10, 60, settled(name))) return false;
      const after = applied(wordingOf(text), one.changes);
      if (!after) return false;
      const choice = ofTwo(outlook, after, text);
      return choice === 'yes' || (choice === undefined && settled(`${name}:words`) < 0.5);
    });
    return friendly && { name: 'approveAmendment', input: { amendment: friendly.id } };
  },
};

/** Confidential clauses that it reads and can live with; it initials them once. */
const initialWith = (needs: 'sign' | 'vote'): Habit => ({
  needs,
  think(outlook) {
    const { view, delegation, now, settled } = outlook;
    if (initialsWith(view) !== needs) return undefined;
    const annex = Object.values(view.annexes ?? {}).find((one) => {
      const name = `annex:${view.proposals[one.proposal]?.number}:${one.owner}`;
      if (one.stage !== 'open' || one.initialled.includes(delegation) || now < one.played + between(20, 90, settled(name))) return false;
      return mechanismsIn(one).length > 0 ? supportOfText(outlook, one) >= 0.5 : settled(`${name}:words`) < 0.85;
    });
    return annex && { name: 'initialAnnex', input: { annex: annex.id, version: annex.version, stands: true } };
  },
});
export const initial: readonly Habit[] = [initialWith('sign'), initialWith('vote')];

/** It signs what it has voted for, without reservations. */
export const sign: Habit = {
  needs: 'sign',
  think(outlook) {
    const { view, delegation, now, settled } = outlook;
    const ready = Object.values(view.signings ?? {}).find((one) => {
      const number = view.proposals[one.proposal]?.number;
      const isAsked = isOpen(one) && one.invited.includes(delegation) && !one.signatures[delegation];
      return isAsked && votedFor(outlook, one) && now >= one.openedAt + between(20, 120, settled(`sign:${number}`));
    });
    return ready && { name: 'signText', input: { proposal: ready.proposal, reservations: [] } };
  },
};

/** Its last ballot on the text as a whole. */
function votedFor({ view, delegation }: Outlook, { proposal }: Signing): boolean {
  const asked = Object.values(view.votes).filter((one) => one.proposal === proposal && (!one.question || one.question.on === 'text'));
  return view.ballots[asked.at(-1)?.id ?? '']?.[delegation]?.choice === 'yes';
}
