import {
  type Choice,
  decide,
  delegationViewer,
  type Exercise,
  evolve,
  fold,
  type LogEvent,
  PUBLIC_VIEWER,
  redact,
  type Session,
  whatIsDue,
} from '@demarche/shared';
import { structuralCopy } from '@demarche/shared/rules/structural-copy';
import { given } from '@demarche/shared/testing/given';
import { withWorld } from '@demarche/shared/testing/with-world';
import { passes } from '@demarche/shared/world/deciding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Negotiation = Exercise['negotiation'];

const CODES = ['JPN', 'KOR', 'CHN'];
const rules = fc.constantFrom<Negotiation['rule']>(
  { type: 'consensus' },
  { type: 'unanimity' },
  { type: 'unanimity_minus', minus: 1 },
  { type: 'unanimity_minus', exclude: 'parties' },
  { type: 'majority', q: 0.6, base: 'members' },
  { type: 'majority', q: 0.5, base: 'present_voting', quorum: 2 },
  { type: 'simple_majority' },
  { type: 'veto', holders: ['CHN'], count: 2 },
  { type: 'weighted', weights: { JPN: 2, KOR: 1, CHN: 1 }, threshold: 3 },
  { type: 'parties' },
  { type: 'silence', windowMin: 1 },
  { type: 'chair', chair: 'KOR' },
);
const methods = fc.constantFrom<NonNullable<Negotiation['method']>>('open', 'recorded', 'secret');
const authorities = fc.constantFrom<NonNullable<Negotiation['authority']>>('last', 'head', 'majority', 'unanimous');
/** However a vote may be taken. */
const ways = fc.record({
  rule: rules,
  method: methods,
  authority: authorities,
  tie: fc.constantFrom<NonNullable<Negotiation['tie']>>('fails', 'revote', 'chair', 'lot'),
  quorum: fc.constantFrom(1, 2),
  parties: fc.constant(['KOR', 'CHN']),
});
type Way = { rule: Negotiation['rule'] } & { [K in 'method' | 'authority' | 'tie' | 'quorum']?: Negotiation[K] } & {
  parties?: readonly string[];
};

const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
/** One seat's word. */
interface Word {
  code: string;
  seat: string;
  choice: Choice;
}
/** Ballots in the order they come in; a seat may vote more than once. Japan has three voters, the others one. */
const arrivals = fc.array(
  fc
    .record({ code: fc.constantFrom(...CODES), deputy: fc.constantFrom('head', 'deputy', 'aide'), choice })
    .map(({ code, deputy, choice }): Word => ({ code, seat: code === 'JPN' ? deputy : 'head', choice })),
  { maxLength: 9 },
);

const can = ['speak' as const, 'draft' as const, 'vote' as const];
const seats = (ids: string[]) => ids.map((id) => ({ id, title: id, can }));

/** A session with a vote open, before anybody voted. Everybody sits, so that no vote closes before all have spoken. */
function openVote(way: Way): Session {
  const exercise = withWorld({ negotiation: { maxProposals: 3, maxClauses: 3, ...way, parties: [...(way.parties ?? [])] } });
  const delegations = exercise.delegations.map((one) => (one.id === 'JPN' ? { ...one, seats: seats(['head', 'deputy', 'aide']) } : one));
  const sitting = ['JPN.head', 'JPN.deputy', 'JPN.aide', 'KOR.head', 'CHN.head'];
  const seated = sitting.reduce(
    (story, seat) => story.and(seat, 'takeSeat', { holder: seat }),
    given({ ...exercise, delegations } as Exercise),
  );
  const story = seated.started().and('JPN.head', 'tableProposal', { title: 'T', clauses: ['c'] });
  const proposal = Object.keys(story.session.proposals)[0]!;
  return story.and('control.facilitator', 'callVote', { proposal, minutes: 1 }).session;
}

type Cast = (session: Session, word: Word, at: number) => LogEvent[];
const cast: Cast = (session, { code, seat, choice }, at) => {
  const vote = Object.keys(session.votes)[0]!;
  const decision = decide(session, 'castBallot', { vote, choice }, { seat: `${code}.${seat}`, at, id: `b${at}` });
  if ('refused' in decision) return [];
  for (const event of decision.events) evolve(session, event);
  return decision.events;
};

/** What comes of a vote when its time is up: its end, and whatever follows at that moment. */
function ended(session: Session, at: number): LogEvent[] {
  const log: LogEvent[] = [];
  for (let n = 0; n < 20; n += 1) {
    const due = whatIsDue(session, { seat: 'control.clock', at, id: 'due' });
    if (due.length === 0) return log;
    for (const event of due) evolve(session, event);
    log.push(...due);
  }
  throw new Error('what is due never ends');
}

/** What the vote comes to. */
function outcome(start: Session, words: readonly Word[], how: Cast): string {
  const session = structuralCopy(start);
  const began = start.clock.anchorAt;
  for (const [n, word] of words.entries()) how(session, word, began + n);
  ended(session, began + 61_000);
  return JSON.stringify(
    Object.values(session.votes).map(({ outcome, because, ballots, counts, tiedUntil }) => ({
      outcome,
      because,
      ballots,
      counts,
      tiedUntil,
    })),
  );
}

/** The last word of each seat, in another order of arrival; where the last word counts, Japan's seats keep theirs. */
function lastOfEach(words: readonly Word[], order: readonly number[], keeps: boolean): Word[] {
  const last = words.filter((one, n) => !words.slice(n + 1).some((other) => other.code === one.code && other.seat === one.seat));
  const mixed = last.map((word, n) => ({ word, place: order[n] ?? n })).sort((a, b) => a.place - b.place || 0);
  const inside = last.filter(({ code }) => code === 'JPN');
  return mixed.map(({ word }) => (keeps && word.code === 'JPN' ? inside.shift()! : word));
}

const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
const orderDoesNotMatter = (how: Cast) =>
  fc.property(ways, arrivals, order, (way, words, shuffled) => {
    const start = openVote(way);
    expect(outcome(start, lastOfEach(words, shuffled, way.authority === 'last'), how)).toBe(outcome(start, words, how));
  });

/** What others are told while a secret vote is on and when it ends. `who` is left out: it knows its own. */
function told(start: Session, words: readonly Word[], readers: readonly string[]): Map<string, string> {
  const session = structuralCopy(start);
  const began = start.clock.anchorAt;
  const log = words.flatMap((word, n) => cast(session, word, began + n));
  log.push(...ended(session, began + 61_000));
  const viewers = [PUBLIC_VIEWER, ...readers.map(delegationViewer)];
  return new Map(viewers.map((viewer) => [viewer.seat, JSON.stringify(redact(log, viewer))]));
}

/** Two secret votes with the same numbers, in which two delegations have changed places. */
const secretStays = (tell: typeof told) =>
  fc.property(ways, fc.tuple(choice, choice, choice), (way, [japan, korea, china]) => {
    const start = openVote({ ...way, method: 'secret' });
    const vote = (code: string, choice: Choice): Word[] =>
      ['head', 'deputy', 'aide'].slice(0, code === 'JPN' ? 3 : 1).map((seat) => ({ code, seat, choice }));
    const one = [...vote('JPN', japan), ...vote('KOR', korea), ...vote('CHN', china)];
    const other = [...vote('JPN', korea), ...vote('KOR', japan), ...vote('CHN', china)];
    // Where the rule looks at who it is, the outcome may differ, and that is told.
    fc.pre(outcomeOf(start, one) === outcomeOf(start, other));
    expect(tell(start, one, ['CHN', 'UN'])).toEqual(tell(start, other, ['CHN', 'UN']));
  });

const outcomeOf = (start: Session, words: readonly Word[]): string =>
  JSON.stringify((JSON.parse(outcome(start, words, cast)) as { outcome: string }[]).map((one) => one.outcome));

describe('I13, ballots', () => {
  it('come to the same in any order of arrival, by every rule, method and authority, and a changed one counts once [VOT-3] [VOT-5] [VOT-12]', () => {
    fc.assert(orderDoesNotMatter(cast), { numRuns: 150 });
  }, 30_000);

  it('is not vacuous: it finds a count in which the first ballot stays', () => {
    const firstStays: Cast = (session, word, at) => {
      const vote = Object.keys(session.votes)[0]!;
      return session.ballots[vote]?.[word.code] ? [] : cast(session, word, at);
    };
    expect(fc.check(orderDoesNotMatter(firstStays), { numRuns: 150 }).failed).toBe(true);
  }, 30_000);

  it('is not vacuous: it finds a delegation whose first seat to speak decides', () => {
    const firstSpeaks: Cast = (session, word, at) => {
      const vote = Object.keys(session.votes)[0]!;
      const spoken = session.ballots[vote]?.[word.code];
      return cast(
        session,
        spoken && word.code === 'JPN' && !spoken.seats?.[`JPN.${word.seat}`] ? { ...word, choice: spoken.choice } : word,
        at,
      );
    };
    expect(fc.check(orderDoesNotMatter(firstSpeaks), { numRuns: 300 }).failed).toBe(true);
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

describe('a secret vote', () => {
  it('tells others the same, whoever voted how with the same numbers [VOT-6]', () => {
    fc.assert(secretStays(told), { numRuns: 150 });
  }, 30_000);

  it('is not vacuous: it finds a close that names ballots', () => {
    const naming: typeof told = (start, words, readers) => {
      const session = structuralCopy(start);
      for (const vote of Object.values(session.votes)) vote.method = 'recorded';
      return told(session, words, readers);
    };
    expect(fc.check(secretStays(naming), { numRuns: 100 }).failed).toBe(true);
  }, 30_000);

  it('shows a reader that folds what it was told no ballot but its own [VOT-6] [SEC-3]', () => {
    fc.assert(
      fc.property(arrivals, (words) => {
        const session = openVote({ rule: { type: 'simple_majority' }, method: 'secret' });
        const log = words.flatMap((word, n) => cast(session, word, session.clock.anchorAt + n));
        const seen = fold(redact(log, delegationViewer('CHN')));
        expect(
          Object.values(seen.ballots)
            .flatMap((one) => Object.keys(one))
            .every((code) => code === 'CHN'),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
