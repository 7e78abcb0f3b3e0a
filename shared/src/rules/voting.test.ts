import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../exercise/schema.ts';
import type { Choice } from '../model/proposal.ts';
import { passes } from './voting.ts';

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
