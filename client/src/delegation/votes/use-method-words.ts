import type { Vote } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** How a vote is taken, in a sentence, and who comes to see a ballot. */
export function useMethodWords(): (vote: Pick<Vote, 'method'>) => { name: string; how: string; visible: string } {
  const { t } = useLingui();
  return ({ method }) => {
    switch (method) {
      case 'open':
        return {
          name: t`Roll call`,
          how: t`Roll call, changeable until it closes.`,
          visible: t`Your vote is shown to all delegations as you give it.`,
        };
      case 'secret':
        return {
          name: t`Secret`,
          how: t`Secret ballot: only how many is told.`,
          visible: t`Nobody but your delegation and the facilitator ever learns how you voted.`,
        };
      default:
        return {
          name: t`Recorded`,
          how: t`Recorded: all ballots are told together when it closes.`,
          visible: t`Until the vote closes only your delegation and the facilitator know how you voted; then everybody does.`,
        };
    }
  };
}
