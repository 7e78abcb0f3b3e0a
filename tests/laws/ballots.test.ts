import { type Choice, decide, evolve, type LogEvent, type Session, whatIsDue } from '@demarche/shared';
import { structuralCopy } from '@demarche/shared/rules/structural-copy';
import { given } from '@demarche/shared/testing/given';
import { withWorld } from '@demarche/shared/testing/with-world';
import { passes } from '@demarche/shared/world/deciding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const CODES = ['JPN', 'KOR', 'CHN'];
const rules = fc.constantFrom(
  { type: 'consensus' as const },
  { type: 'unanimity' as const },
  { type: 'unanimity_minus' as const, minus: 1 },
  { type: 'majority' as const, q: 0.6, base: 'members' as const },
  { type: 'majority' as const, q: 0.5, base: 'present_voting' as const, quorum: 2 },
  { type: 'simple_majority' as const },
  { type: 'veto' as const, holders: ['CHN'], count: 2 },
  { type: 'weighted' as const, weights: { JPN: 2, KOR: 1, CHN: 1 }, threshold: 3 },
  { type: 'silence' as const, windowMin: 5 },
  { type: 'chair' as const, chair: 'KOR' },
);
const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
/** Ballots in the order they come in; a delegation may vote more than once. */
const arrivals = fc.array(fc.record({ code: fc.constantFrom(...CODES), choice }), { maxLength: 8 });

/** A session with a vote open under a rule, before anybody voted. */
function openVote(rule: object): Session {
  const story = given(withWorld({ negotiation: { maxProposals: 3, maxClauses: 3, rule: rule as never } }))
    .started()
    .and('JPN.head', 'tableProposal', { title: 'T', clauses: ['c'] });
  const proposal = Object.keys(story.session.proposals)[0]!;
  return story.and('control.facilitator', 'callVote', { proposal, minutes: 1 }).session;
}

type Cast = (session: Session, code: string, choice: Choice, at: number) => void;
const cast: Cast = (session, code, choice, at) => {
  const vote = Object.keys(session.votes)[0]!;
  const decision = decide(session, 'castBallot', { vote, choice }, { seat: `${code}.head`, at, id: `b${at}` });
  if ('events' in decision) for (const event of decision.events) evolve(session, event);
};

/** What the vote comes to when its time is up. */
function outcome(start: Session, ballots: readonly { code: string; choice: Choice }[], how: Cast): string {
  const session = structuralCopy(start);
  const began = start.clock.anchorAt;
  for (const [n, { code, choice }] of ballots.entries()) how(session, code, choice, began + n);
  const due = whatIsDue(session, { seat: 'control.clock', at: began + 61_000, id: 'due' });
  const closed = due.find((event): event is LogEvent<'voteClosed'> => event.type === 'voteClosed');
  return JSON.stringify(closed && { outcome: closed.data.outcome, ballots: closed.data.ballots });
}

/** The last ballot of each delegation, in another order of arrival. */
function lastOfEach(ballots: readonly { code: string; choice: Choice }[], order: readonly string[]) {
  return order.flatMap((code) => ballots.findLast((one) => one.code === code) ?? []);
}

const orderDoesNotMatter = (how: Cast) =>
  fc.property(rules, arrivals, fc.shuffledSubarray(CODES, { minLength: 3 }), (rule, ballots, order) => {
    const start = openVote(rule);
    expect(outcome(start, lastOfEach(ballots, order), how)).toBe(outcome(start, ballots, how));
  });

describe('I13, ballots', () => {
  it('come to the same in any order of arrival, and a changed one counts once [VOT-3] [VOT-5]', () => {
    fc.assert(orderDoesNotMatter(cast), { numRuns: 60 });
  }, 30_000);

  it('is not vacuous: it finds a count in which the first ballot stays', () => {
    const firstStays: Cast = (session, code, choice, at) => {
      const vote = Object.keys(session.votes)[0]!;
      if (!session.ballots[vote]?.[code]) cast(session, code, choice, at);
    };
    expect(fc.check(orderDoesNotMatter(firstStays), { numRuns: 60 }).failed).toBe(true);
  }, 30_000);

  it('is not vacuous: it finds a rule that looks at the order of the list', () => {
    const first = (ballots: Record<string, 'yes' | 'no'>) => Object.values(ballots)[0] === 'yes';
    const property = fc.property(fc.shuffledSubarray(CODES, { minLength: 3 }), (order) => {
      const of = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, code === 'JPN' ? 'yes' : 'no'] as const));
      expect(first(of(order))).toBe(first(of(CODES)));
      expect(passes({ type: 'simple_majority' }, of(order))).toBe(passes({ type: 'simple_majority' }, of(CODES)));
    });
    expect(fc.check(property, { numRuns: 30 }).failed).toBe(true);
  });
});
