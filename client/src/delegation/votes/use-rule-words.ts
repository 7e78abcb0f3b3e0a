import { quorumOf, type Vote } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';

type Ruled = Pick<Vote, 'rule' | 'electorate' | 'quorum' | 'parties'>;

/** The rule of a vote in one sentence, with the numbers it means for this electorate. */
export function useRuleWords(): (vote: Ruled) => string {
  const { t } = useLingui();
  const actor = useActor();
  const sentence = ({ rule, electorate, parties }: Ruled): string => {
    const all = electorate.length;
    const named = (codes: readonly string[]) => codes.map((code) => actor(code).name).join(', ');
    switch (rule.type) {
      case 'unanimity':
        return t`Unanimity: adopted if all ${all} say yes.`;
      case 'consensus':
        return t`Consensus: adopted if somebody says yes and nobody says no; abstaining does not block.`;
      case 'unanimity_minus':
        return rule.minus === undefined
          ? parties && parties.length > 0
            ? t`Unanimity minus the parties: adopted if everybody but ${named(parties)} says yes.`
            : t`Unanimity minus the parties: adopted if everybody who is no party to the matter says yes.`
          : t`Unanimity minus ${rule.minus}: adopted if at least ${Math.max(1, all - rule.minus)} of ${all} say yes.`;
      case 'majority': {
        const needed = Math.max(1, Math.ceil(rule.q * all - 1e-9));
        const share = Math.round(rule.q * 100);
        return rule.base === 'members'
          ? t`Majority of members: adopted if at least ${needed} of ${all} say yes.`
          : t`Majority of those voting: adopted if at least ${share} % of the yes and no ballots are yes.`;
      }
      case 'simple_majority':
        return t`Simple majority: adopted if more say yes than no.`;
      case 'veto':
        return t`Adopted if at least ${rule.count} of ${all} say yes and none of ${named(rule.holders)} says no.`;
      case 'weighted':
        return t`Weighted: adopted if the weights of those who say yes reach ${rule.threshold}.`;
      case 'parties':
        return parties && parties.length > 0
          ? t`Parties: adopted if all parties to the matter say yes: ${named(parties)}.`
          : t`Parties: adopted if all parties to the matter say yes.`;
      case 'silence':
        return t`Silence procedure: adopted unless somebody objects before it closes; one no ends it at once.`;
      case 'chair':
        return t`The chair decides: adopted if ${named([rule.chair])} says yes.`;
    }
  };
  return (vote) => {
    const least = quorumOf(vote);
    const all = vote.electorate.length;
    return least === 0 ? sentence(vote) : `${sentence(vote)} ${t`At least ${least} of ${all} must have voted.`}`;
  };
}
