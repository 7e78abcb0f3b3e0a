import type { DecisionRule } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';

/** The majority that a motion takes, in a few words at the beginning of a sentence. */
export function useDecisionKind(): (rule: DecisionRule) => string {
  const { t, i18n } = useLingui();
  const actor = useActor();
  return (rule) => {
    switch (rule.type) {
      case 'consensus':
        return t`Carried unless somebody says no`;
      case 'silence':
        return t`Carried if nobody objects in ${i18n.number(rule.windowMin)} min`;
      case 'unanimity':
        return t`Carried if everybody says yes`;
      case 'unanimity_minus':
        return rule.minus === undefined ? t`Carried if all but the parties say yes` : t`Carried if all but ${rule.minus} say yes`;
      case 'simple_majority':
        return t`Carried if more say yes than no`;
      case 'majority': {
        // Two thirds are written .6666 in the rules.
        const share = Math.abs(rule.q - 2 / 3) < 0.001 ? t`two thirds` : i18n.number(rule.q, { style: 'percent' });
        return rule.base === 'members' ? t`Carried by ${share} of all delegations` : t`Carried by ${share} of those who say yes or no`;
      }
      case 'veto':
        return t`Carried by ${rule.count} delegations`;
      case 'weighted':
        return t`Carried by votes of a weight of ${i18n.number(rule.threshold)}`;
      case 'parties':
        return t`Carried if all parties to the matter say yes`;
      case 'chair':
        return t`Carried if ${actor(rule.chair).name} says yes`;
    }
  };
}
