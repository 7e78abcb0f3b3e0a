import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRule, NAMES, share } from './arbitrary.ts';
import { type Ballot, chanceOf, passes, type Rule, type VoteOptions } from './deciding.ts';

const LETTERS: Record<string, Ballot> = { Y: 'yes', N: 'no', A: 'abstain', o: 'absent' };
/** A vote of the members A, B, C …, a letter each. */
const ballots = (letters: string) =>
  Object.fromEntries([...letters].map((letter, i) => ['ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i]!, LETTERS[letter]!]));

const table: [rule: Rule, says: string, letters: string, passes: boolean, options?: VoteOptions][] = [
  [{ type: 'consensus' }, 'abstaining or staying away does not block', 'YAoY', true],
  [{ type: 'consensus' }, 'one objection blocks', 'YYYN', false],
  [{ type: 'consensus' }, 'nobody for it is no consensus', 'AAoo', false],
  [{ type: 'consensus', quorum: 3 }, 'the quorum counts abstentions', 'YAAo', true],
  [{ type: 'consensus', quorum: 3 }, 'the quorum does not count who stayed away', 'YAoo', false],
  [{ type: 'unanimity' }, 'all say yes', 'YYYY', true],
  [{ type: 'unanimity' }, 'an abstention is missing', 'YYYA', false],
  [{ type: 'unanimity' }, 'so is who stayed away', 'YYYo', false],
  [{ type: 'unanimity' }, 'nobody is not all', '', false],
  [{ type: 'unanimity_minus', exclude: 'parties' }, 'a party may object', 'NYYY', true, { parties: ['A', 'Z'] }],
  [{ type: 'unanimity_minus', exclude: 'parties' }, 'nobody else may', 'NYYA', false, { parties: ['A'] }],
  [{ type: 'unanimity_minus', exclude: 'parties' }, 'without parties all must agree', 'NYYY', false],
  [{ type: 'unanimity_minus', exclude: 'parties' }, 'parties among themselves must agree', 'YN', false, { parties: ['A', 'B'] }],
  [{ type: 'unanimity_minus', exclude: 'parties' }, 'and then they may decide', 'YY', true, { parties: ['A', 'B'] }],
  [{ type: 'unanimity_minus', minus: 1 }, 'one may be missing', 'YYYN', true],
  [{ type: 'unanimity_minus', minus: 1 }, 'two may not', 'YYAN', false],
  [{ type: 'unanimity_minus', minus: 9 }, 'at least one must be for it', 'AAAA', false],
  [{ type: 'majority', q: 0.6 }, '60 % of seven are five', 'YYYYYNN', true],
  [{ type: 'majority', q: 0.6 }, 'four are too few', 'YYYYNNN', false],
  [{ type: 'majority', q: 0.6, base: 'members' }, 'who stays away counts against', 'YYYYooo', false],
  [{ type: 'majority', q: 0.6, base: 'present_voting' }, 'or does not count', 'YYYYooo', true],
  [{ type: 'majority', q: 0.6, base: 'present_voting' }, 'nor does an abstention', 'YYYAANN', true],
  [{ type: 'majority', q: 0.6, base: 'present_voting', quorum: 5 }, 'unless too few have come', 'YYYYooo', false],
  [{ type: 'majority', q: 0.6, base: 'present_voting' }, 'an empty hall decides nothing', 'oooo', false],
  [{ type: 'majority', q: 0.55 }, '55 % of twenty are eleven, whatever floating point says', 'YYYYYYYYYYYNNNNNNNNN', true],
  [{ type: 'majority', q: 0.55 }, 'ten are too few', 'YYYYYYYYYYNNNNNNNNNN', false],
  [{ type: 'simple_majority' }, 'more for than against', 'YYNA', true],
  [{ type: 'simple_majority' }, 'a tie is not more', 'YYNN', false],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'a holder may stop it', 'NYYY', false],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'but not by abstaining', 'AYYY', true],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'nor by staying away', 'oYYY', true],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'others cannot', 'YYYN', true],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'too few for it', 'YYNN', false],
  [{ type: 'veto', holders: ['A'], count: 3 }, 'motions of procedure know no veto', 'NYYY', true, { procedural: true }],
  [{ type: 'weighted', weights: { A: 0.1, B: 0.2, C: 0.7 }, threshold: 0.3 }, 'weights add up', 'YYN', true],
  [{ type: 'weighted', weights: { A: 0.7, B: 0.2, C: 0.1 }, threshold: 0.9 }, 'whatever floating point says', 'YYN', true],
  [{ type: 'weighted', weights: { A: 3, B: 1 }, threshold: 3 }, 'without a weight one adds nothing', 'NYYY', false],
  [{ type: 'parties' }, 'the parties agree', 'YYNN', true, { parties: ['A', 'B'] }],
  [{ type: 'parties' }, 'one of them does not', 'YAYY', false, { parties: ['A', 'B'] }],
  [{ type: 'parties' }, 'a party outside is not asked', 'YN', true, { parties: ['A', 'Z'] }],
  [{ type: 'parties' }, 'without a party inside nobody can agree', 'YY', false, { parties: ['Z'] }],
  [{ type: 'silence', windowMin: 30 }, 'nobody broke the silence', 'oooo', true],
  [{ type: 'silence', windowMin: 30 }, 'somebody did', 'oNoo', false],
  [{ type: 'chair', chair: 'B' }, 'the chair acts alone', 'NYNN', true],
  [{ type: 'chair', chair: 'B' }, 'or does not', 'YAYY', false],
  [{ type: 'chair', chair: 'Z' }, 'a chair from outside cannot', 'YYYY', false],
];

/** The chance that a vote passes, by going through every way it can fall. */
function byCases(rule: Rule, willingness: Record<string, number>, parties: string[]): number {
  const members = Object.keys(willingness);
  let total = 0;
  for (let way = 0; way < 2 ** members.length; way += 1) {
    const says = members.map((_, i): Ballot => (way & (1 << i) ? 'yes' : 'no'));
    const votes = Object.fromEntries(members.map((member, i) => [member, says[i]!]));
    if (!passes(rule, votes, { parties })) continue;
    total += members.reduce((chance, member, i) => chance * (says[i] === 'yes' ? willingness[member]! : 1 - willingness[member]!), 1);
  }
  return total;
}

type Chance = typeof chanceOf;
const anyWillingness = fc.tuple(...NAMES.map(() => share)).map((w) => Object.fromEntries(NAMES.map((name, i) => [name, w[i]!])));
const anyParties = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 });

const agreesWithVotes = (chance: Chance) =>
  fc.property(anyRule, anyWillingness, anyParties, (rule, w, parties) => {
    expect(chance(rule, w, parties)).toBeCloseTo(byCases(rule, w, parties), 9);
  });

describe('a vote', () => {
  it.each(table.map(([rule, says, letters, result, options]) => ({ rule, says, letters, result, options })))(
    '$rule.type: $says ($letters)',
    ({ rule, letters, result, options }) => {
      expect(passes(rule, ballots(letters), options)).toBe(result);
    },
  );
  it('does not depend on the order in which ballots came', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.shuffledSubarray(NAMES, { minLength: 5 }),
        fc.array(fc.constantFrom(...'YNAo'), { minLength: 5 }),
        (rule, order, letters) => {
          const votes = Object.fromEntries(NAMES.map((name, i) => [name, LETTERS[letters[i]!]!]));
          const turned = Object.fromEntries(order.map((name) => [name, votes[name]!]));
          expect(passes(rule, turned, { parties: ['AX'] })).toBe(passes(rule, votes, { parties: ['AX'] }));
        },
      ),
    );
  });
});

describe('the chance to act', () => {
  it('is that of a vote in which each member says yes as likely as it is willing', () => {
    fc.assert(agreesWithVotes(chanceOf), { numRuns: 300 });
  });
  it('is found out if it counts wrongly', () => {
    const lessSure: Chance = (rule, w, parties) =>
      rule.type === 'majority' ? chanceOf({ ...rule, q: rule.q / 2 }, w, parties) : chanceOf(rule, w, parties);
    expect(fc.check(agreesWithVotes(lessSure), { numRuns: 300 }).failed).toBe(true);
  });
  it('is none without members', () => {
    expect(chanceOf({ type: 'consensus' }, {}, [])).toBe(0);
  });
});

const unanimous: Rule = { type: 'consensus' };
const ordered = (chance: Chance) =>
  fc.property(anyWillingness, anyParties, share, share, (w, parties, q1, q2) => {
    const of = (rule: Rule) => chance(rule, w, parties);
    const [less, more] = q1 < q2 ? [q1, q2] : [q2, q1];
    return (
      of(unanimous) <= of({ type: 'unanimity_minus', exclude: 'parties' }) &&
      of(unanimous) <= of({ type: 'unanimity_minus', minus: 1 }) &&
      of({ type: 'majority', q: more }) <= of({ type: 'majority', q: less }) &&
      of({ type: 'majority', q: 1 }) === of(unanimous)
    );
  });

describe('I6: the rules are ordered', () => {
  it('consensus acts no more readily than unanimity with exceptions, nor a larger majority than a smaller one', () => {
    fc.assert(ordered(chanceOf), { numRuns: 500 });
  });
  it('a chance of exactly so many yeses is found out', () => {
    const exactly: Chance = (rule, w, parties) =>
      rule.type === 'majority'
        ? chanceOf(rule, w, parties) - chanceOf({ ...rule, q: Math.min(1, rule.q + 0.2) }, w, parties)
        : chanceOf(rule, w, parties);
    expect(fc.check(ordered(exactly), { numRuns: 500 }).failed).toBe(true);
  });
});
