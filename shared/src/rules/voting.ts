import type { DecisionRule } from '../exercise/schema.ts';
import type { Choice } from '../model/proposal.ts';

/**
 * Does a vote pass? One ballot per elector; an elector without a ballot is absent. [VOT-4]
 * consensus: nobody objects formally, and the quorum (if any) has voted; abstaining and absence do not block.
 * unanimity: every elector says yes. majority: yes ≥ ceil(q·base), base being all electors or those who said yes or no.
 */
export function passes(rule: DecisionRule, electors: number, ballots: readonly Choice[]): boolean {
  const yes = ballots.filter((choice) => choice === 'yes').length;
  const no = ballots.filter((choice) => choice === 'no').length;
  switch (rule.type) {
    case 'consensus':
      return no === 0 && yes > 0 && ballots.length >= (rule.quorum ?? 0);
    case 'unanimity':
      return yes === electors;
    case 'majority': {
      const base = rule.base === 'members' ? electors : yes + no;
      return base > 0 && yes >= Math.ceil(rule.q * base) && ballots.length >= (rule.quorum ?? 0);
    }
  }
}
