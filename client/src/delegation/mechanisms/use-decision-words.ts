import type { DecisionRule } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useNames } from '../use-names.ts';

/** How a mechanism decides: the kind of rule in a few words, and the whole rule as a text would put it. */
export function useDecisionWords() {
  const { t, i18n } = useLingui();
  const { names, list } = useNames();
  const actor = useActor();

  const kind: Record<DecisionRule['type'], string> = {
    consensus: t`Consensus`,
    unanimity: t`Unanimity`,
    unanimity_minus: t`Unanimity minus`,
    majority: t`Majority`,
    simple_majority: t`Simple majority`,
    veto: t`Majority with vetoes`,
    weighted: t`Weighted votes`,
    parties: t`Parties to the matter alone`,
    silence: t`Silence procedure`,
    chair: t`The chair acts`,
  };

  const sentence = (rule: DecisionRule, members: readonly string[]): string => {
    const n = members.length;
    const quorum = (least: number | undefined) => (least === undefined ? '' : ` ${t`At least ${least} of the Parties must take part.`}`);
    const minutes = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
    switch (rule.type) {
      case 'consensus':
        return `${t`Decisions are taken by consensus: a decision stands unless a Party objects. Abstaining does not block it.`}${quorum(rule.quorum)}`;
      case 'unanimity':
        return t`Decisions are taken by unanimity: each of the ${n} Parties must agree.`;
      case 'unanimity_minus':
        return rule.minus === undefined
          ? t`A decision needs the agreement of every Party that is not itself a party to the matter.`
          : t`A decision needs the agreement of at least ${Math.max(1, n - rule.minus)} of the ${n} Parties.`;
      case 'majority': {
        const needed = Math.max(1, Math.ceil(rule.q * n - 1e-9));
        const percent = i18n.number(rule.q, { style: 'percent', maximumFractionDigits: 1 });
        return rule.base === 'members'
          ? `${t`A decision needs the agreement of at least ${needed} of the ${n} Parties (${percent}).`}${quorum(rule.quorum)}`
          : `${t`A decision needs the agreement of at least ${percent} of the Parties that vote for or against.`}${quorum(rule.quorum)}`;
      }
      case 'simple_majority':
        return t`A decision is taken when more Parties are for it than against it.`;
      case 'veto':
        return t`A decision needs the agreement of at least ${rule.count} of the ${n} Parties, and none of ${names(rule.holders)} may object.`;
      case 'weighted': {
        const weights = list(Object.entries(rule.weights).map(([code, weight]) => `${actor(code).name} ${minutes(weight)}`));
        return t`Votes are weighted: ${weights}. A decision needs ${minutes(rule.threshold)} of them.`;
      }
      case 'parties':
        return t`The parties to a matter act once they agree among themselves; no other Party need agree.`;
      case 'silence':
        return t`A proposal stands unless a Party objects within ${minutes(rule.windowMin)} minutes.`;
      case 'chair':
        return t`${actor(rule.chair).name}, as chair, may act alone and reports to all Parties afterwards.`;
    }
  };
  return { kind, sentence };
}
