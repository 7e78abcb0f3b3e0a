import type { DecisionRule } from '../exercise/schema.ts';
import type { Choice, Counts, Vote } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import { type Ballot, passes as decides, type VoteOptions } from '../world/deciding.ts';

type Ballots = Readonly<Record<DelegationId, Ballot>>;

/** Does a vote pass? One ballot per elector; an elector without a ballot is absent. The table of rules is the simulation's. [VOT-4] */
export function passes(rule: DecisionRule, ballots: Ballots, options?: VoteOptions): boolean {
  return decides(rule, ballots, options);
}

export type Counted = { outcome: 'passed' | 'failed' | 'tie'; because?: 'noQuorum' | 'broken' };

/**
 * What the ballots of a vote come to. Only they count, never the order in which they came in. `procedural`: no veto
 * holds. [VOT-5] [VOT-10]
 */
export function counted(
  vote: Pick<Vote, 'rule' | 'quorum' | 'parties'>,
  ballots: Ballots,
  { procedural = false }: Pick<VoteOptions, 'procedural'> = {},
): Counted {
  const { rule, parties } = vote;
  if (rule.type === 'silence' && Object.values(ballots).includes('no')) return { outcome: 'failed', because: 'broken' };
  if (!hasQuorum(vote, ballots)) return { outcome: 'failed', because: 'noQuorum' };
  if (passes(rule, ballots, { parties, procedural })) return { outcome: 'passed' };
  return { outcome: isTie(rule, ballots) ? 'tie' : 'failed' };
}

/** How many have to vote under a rule; silence is consent, and a chair acts alone. */
export function quorumOf({ rule, quorum = 0 }: Pick<Vote, 'rule' | 'quorum'>): number {
  if (rule.type === 'silence' || rule.type === 'chair') return 0;
  return Math.max(quorum, 'quorum' in rule ? (rule.quorum ?? 0) : 0);
}

const hasQuorum = (vote: Pick<Vote, 'rule' | 'quorum'>, ballots: Ballots): boolean => {
  const { yes, no, abstain } = countsOf(ballots);
  return yes + no + abstain >= quorumOf(vote);
};

/** As many yes as no under a majority, where the yes of one more would have passed it. */
function isTie(rule: DecisionRule, ballots: Ballots): boolean {
  if (rule.type !== 'majority' && rule.type !== 'simple_majority') return false;
  const { yes, no } = countsOf(ballots);
  return yes > 0 && yes === no && passes(rule, { ...ballots, '': 'yes' });
}

export function countsOf(ballots: Ballots): Counts {
  const counts: Counts = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const choice of Object.values(ballots)) counts[choice] += 1;
  return counts;
}

/** The ballots of all electors; who has not voted is absent. */
export function ballotsOf(
  { electorate }: Pick<Vote, 'electorate'>,
  choices: Readonly<Record<DelegationId, Choice | undefined>>,
): Record<DelegationId, Ballot> {
  return Object.fromEntries(electorate.map((one) => [one, (Object.hasOwn(choices, one) && choices[one]) || ('absent' as const)]));
}
