import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../exercise/schema.ts';
import type { Choice } from '../model/proposal.ts';
import { counted, passes } from './voting.ts';

const CHOICES: Record<string, Choice> = { y: 'yes', n: 'no', a: 'abstain' };
/** One letter an elector: y, n, a; a point is an elector who did not vote. */
const ballotsOf = (letters: string) =>
  Object.fromEntries([...letters].map((letter, n) => [`E${n}`, CHOICES[letter] ?? ('absent' as const)]));

const consensus: DecisionRule = { type: 'consensus' };
const quorum: DecisionRule = { type: 'consensus', quorum: 3 };
const unanimity: DecisionRule = { type: 'unanimity' };
const members: DecisionRule = { type: 'majority', q: 0.6, base: 'members' };
const voting: DecisionRule = { type: 'majority', q: 0.6, base: 'present_voting' };
const half: DecisionRule = { type: 'majority', q: 0.5, base: 'present_voting', quorum: 3 };

describe('when a vote passes [VOT-4]', () => {
  it.each<[string, DecisionRule, string, boolean]>([
    ['consensus: nobody objects', consensus, 'yyyyy', true],
    ['consensus: abstaining does not block', consensus, 'yaaaa', true],
    ['consensus: absence does not block', consensus, 'y....', true],
    ['consensus: one objection blocks', consensus, 'yyyyn', false],
    ['consensus: silence is no consent', consensus, '.....', false],
    ['consensus: abstaining alone is no consent', consensus, 'aaaaa', false],
    ['consensus with a quorum: too few voted', quorum, 'yy...', false],
    ['consensus with a quorum: abstentions count as present', quorum, 'yaa..', true],
    ['unanimity: all say yes', unanimity, 'yyyyy', true],
    ['unanimity: an abstention blocks', unanimity, 'yyyya', false],
    ['unanimity: an absence blocks', unanimity, 'yyyy.', false],
    ['majority of all: enough', members, 'yyynn', true],
    ['majority of all: absent ones count against', members, 'yy...', false],
    ['majority of those voting: absent and abstaining do not count', voting, 'yyn.a', true],
    ['majority of those voting: too few', voting, 'yn...', false],
    ['majority of those voting: nobody said yes or no', voting, 'aaaaa', false],
    ['half of those voting, quorum met by an abstention', half, 'yna..', true],
    ['half of those voting, quorum missed', half, 'y....', false],
  ])('%s', (_name, rule, letters, outcome) => {
    expect(passes(rule, ballotsOf(letters))).toBe(outcome);
  });
});

const withoutParties: DecisionRule = { type: 'unanimity_minus', exclude: 'parties' };
const simple: DecisionRule = { type: 'simple_majority' };
const silence: DecisionRule = { type: 'silence', windowMin: 5 };
const veto: DecisionRule = { type: 'veto', holders: ['E0'], count: 2 };
const weighted: DecisionRule = { type: 'weighted', weights: { E0: 3, E1: 1, E2: 1 }, threshold: 4 };
const chair: DecisionRule = { type: 'chair', chair: 'E1' };

/** Rule, ballots, quorum, and what they come to; the parties are E0 and E1. */
const TABLE: [name: string, rule: DecisionRule, letters: string, quorum: number | undefined, comes: string][] = [
  ['consensus', consensus, 'yya', undefined, 'passed'],
  ['consensus below the quorum', consensus, 'y..', 2, 'failed noQuorum'],
  ['consensus, its own quorum', quorum, 'yy.', undefined, 'failed noQuorum'],
  ['consensus, the larger quorum counts', quorum, 'yya.', 4, 'failed noQuorum'],
  ['consensus, an objection', consensus, 'yyn', 2, 'failed'],
  ['unanimity', unanimity, 'yyy', 3, 'passed'],
  ['unanimity, one stays away', unanimity, 'yy.', undefined, 'failed'],
  ['unanimity minus the parties: theirs do not count', withoutParties, 'n.y', undefined, 'passed'],
  ['unanimity minus the parties: the others’ do', withoutParties, 'yya', undefined, 'failed'],
  ['unanimity minus one', { type: 'unanimity_minus', minus: 1 }, 'yny', undefined, 'passed'],
  ['majority of members', members, 'yyynn', undefined, 'passed'],
  ['majority of members: abstaining is no yes', members, 'yyaaa', undefined, 'failed'],
  ['majority of members: one more would not do', { type: 'majority', q: 0.9, base: 'members' }, 'yynn', undefined, 'failed'],
  ['majority of members: one more would do', members, 'yynn', undefined, 'tie'],
  ['majority of those voting', voting, 'yyn..', undefined, 'passed'],
  ['majority of those voting: a tie', { type: 'majority', q: 0.51, base: 'present_voting' }, 'yyynnna', undefined, 'tie'],
  ['majority of those voting: one more would not do', { type: 'majority', q: 0.9, base: 'present_voting' }, 'ynaa', undefined, 'failed'],
  ['simple majority', simple, 'yna.y', undefined, 'passed'],
  ['simple majority: a tie', simple, 'yn...', undefined, 'tie'],
  ['simple majority: a tie below the quorum', simple, 'yn...', 3, 'failed noQuorum'],
  ['simple majority: nobody said yes or no', simple, 'aa...', undefined, 'failed'],
  ['a veto', veto, 'nyy', undefined, 'failed'],
  ['a veto-holder abstains', veto, 'ayy', undefined, 'passed'],
  ['a veto-holder stays away', veto, '.yy', undefined, 'passed'],
  ['too few beside the veto', veto, 'yan', undefined, 'failed'],
  ['weights', weighted, 'yyn', undefined, 'passed'],
  ['weights not reached', weighted, 'nyy', undefined, 'failed'],
  ['parties', { type: 'parties' }, 'yyn', undefined, 'passed'],
  ['parties: one abstains', { type: 'parties' }, 'yay', undefined, 'failed'],
  ['silence is consent, also below a quorum', silence, '...', 3, 'passed'],
  ['silence: abstaining does not break it', silence, 'aa.', undefined, 'passed'],
  ['silence broken', silence, 'y.n', undefined, 'failed broken'],
  ['the chair alone, also below a quorum', chair, 'ny.', 3, 'passed'],
  ['the chair does not', chair, 'yay', undefined, 'failed'],
];

describe('what the ballots of a vote come to [VOT-4] [VOT-10]', () => {
  const comesTo = (rule: DecisionRule, letters: string, quorum: number | undefined, procedural = false) => {
    const vote = { rule, parties: ['E0', 'E1'], ...(quorum === undefined ? {} : { quorum }) };
    const { outcome, because } = counted(vote, ballotsOf(letters), { procedural });
    return because ? `${outcome} ${because}` : outcome;
  };
  it.each(TABLE)('%s', (_name, rule, letters, least, comes) => expect(comesTo(rule, letters, least)).toBe(comes));

  it.each(TABLE)('%s, in any order of the electors', (_name, rule, letters, least, comes) => {
    const vote = { rule, parties: ['E0', 'E1'], ...(least === undefined ? {} : { quorum: least }) };
    const turned = Object.fromEntries(Object.entries(ballotsOf(letters)).reverse());
    expect(comes.startsWith(counted(vote, turned).outcome)).toBe(true);
  });

  it('a veto does not hold against a motion of procedure [VOT-13]', () => {
    expect(comesTo(veto, 'nyy', undefined, true)).toBe('passed');
    expect(comesTo(veto, 'nya', undefined, true)).toBe('failed');
  });
});
