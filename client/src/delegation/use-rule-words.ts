import type { Vote } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** The rule of a vote in one sentence, with the numbers it means for this electorate. */
export function useRuleWords(): (vote: Pick<Vote, 'rule' | 'electorate'>) => string {
  const { t } = useLingui();
  return ({ rule, electorate }) => {
    const all = electorate.length;
    if (rule.type === 'unanimity') return t`Unanimity: adopted if all ${all} say yes.`;
    const quorum = rule.quorum === undefined ? '' : ` ${t`At least ${rule.quorum} of ${all} must have voted.`}`;
    if (rule.type === 'consensus')
      return `${t`Consensus: adopted if somebody says yes and nobody says no; abstaining does not block.`}${quorum}`;
    if (rule.base === 'members') {
      const needed = Math.ceil(rule.q * all);
      return `${t`Majority of members: adopted if at least ${needed} of ${all} say yes.`}${quorum}`;
    }
    const share = Math.round(rule.q * 100);
    return `${t`Majority of those voting: adopted if at least ${share} % of the yes and no ballots are yes.`}${quorum}`;
  };
}
