import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercise/schema.ts';
import type { Choice } from '../model/proposal.ts';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, redact } from '../rules/audience.ts';
import { evolve } from '../rules/evolve.ts';
import { openMotionVote } from '../rules/questions.ts';
import { MINUTE } from '../rules/time.ts';
import { closeVote } from '../rules/vote-closing.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

type Negotiation = Partial<Exercise['negotiation']>;

const phase = (minutes = 60) => ({
  id: 'p',
  name: 'p',
  minutes,
  allow: ['propose' as const, 'vote' as const],
  atEnd: ['closeVotes' as const],
});
const turns = (minutes?: number) => [
  {
    n: 1,
    scenarioTime: '2026-06-10T05:40:00Z',
    phases: [phase(minutes), { ...phase(), allow: ['vote' as const], atStart: ['openVotes' as const] }],
  },
];
const majority = { type: 'simple_majority' as const };
const exercise = (negotiation: Negotiation = {}, changes: object = {}) =>
  withWorld({ negotiation: { maxProposals: 3, maxClauses: 4, rule: majority, ...negotiation }, turns: turns(), ...changes });
const TEXT = { title: 'Code', clauses: ['Notice is given.', 'A team is sent.', 'Costs are shared.'] };
const proposal = 'e1';
const tabled = (negotiation?: Negotiation, changes?: object) =>
  given(exercise(negotiation, changes)).started().and('JPN.head', 'tableProposal', TEXT);
const call = (story: Story, more: object = {}) => story.and(FACILITATOR, 'callVote', { proposal, minutes: 6, ...more });
const voting = (negotiation?: Negotiation, more?: object) => call(tabled(negotiation), more);
const CHOICES: Record<string, Choice> = { y: 'yes', n: 'no', a: 'abstain' };
/** JPN, KOR, CHN vote by a letter each: y, n, a; a point stays away. On the vote that is open. */
const ballots = (story: Story, letters: string): Story =>
  ['JPN', 'KOR', 'CHN'].reduce((now, code, n) => {
    const choice = CHOICES[letters[n]!];
    return choice ? now.and(`${code}.head`, 'castBallot', { vote: open(story), choice }) : now;
  }, story);
const open = ({ session }: Story): string => Object.values(session.votes).findLast(({ outcome }) => !outcome)?.id ?? 'none';
const last = ({ session }: Story) => Object.values(session.votes).at(-1)!;
const text = ({ session }: Story) => session.proposals[proposal]!;
const outcomes = ({ session }: Story) => Object.values(session.votes).map(({ outcome, because }) => because ?? outcome);

describe('how a vote is taken', () => {
  it('is recorded where nobody says otherwise: nothing is heard before it closes [VOT-2] [VOT-6]', () => {
    voting().when('KOR.head', 'castBallot', { vote: 'e1-v1', choice: 'no' }).tells('ballotCast', {}, ['d:KOR']);
    expect(ballots(voting(), 'yn.').log.some(({ type }) => type === 'ballotCalled')).toBe(false);
    expect(last(voting())).not.toHaveProperty('method');
  });
  it('open: everybody hears each ballot, and its change, until it closes [VOT-6]', () => {
    const story = ballots(voting({ method: 'open' }), 'y..');
    expect(last(story).called).toEqual({ JPN: 'yes' });
    story
      .when('JPN.head', 'castBallot', { vote: 'e1-v1', choice: 'no' })
      .tells('ballotCalled', { delegation: 'JPN', choice: 'no' }, ['public']);
    const again = story.when('JPN.head', 'castBallot', { vote: 'e1-v1', choice: 'yes' });
    expect(again.events.map(({ type }) => type)).toEqual(['ballotCast']);
  });
  it('secret: how many, never who [VOT-6]', () => {
    const story = ballots(voting({ method: 'secret' }), 'yny');
    expect(last(story)).toMatchObject({ outcome: 'passed', ballots: {}, counts: { yes: 2, no: 1, abstain: 0, absent: 0 } });
    const said = JSON.stringify(redact(story.log, delegationViewer('UN')).filter(({ type }) => type.startsWith('vote')));
    expect(said).not.toContain('"KOR":"no"');
    expect(redact(story.log, delegationViewer('UN')).some(({ type }) => type === 'ballotCast')).toBe(false);
  });
  it.each(['yyn', 'yna', 'nnn', 'y..', 'yaa'])('comes to the same by every method: %s [VOT-5] [VOT-6]', (letters) => {
    const by = (method: 'open' | 'recorded' | 'secret') => outcomes(ballots(voting({ method, quorum: 2 }), letters).after(6));
    expect(by('open')).toEqual(by('recorded'));
    expect(by('secret')).toEqual(by('recorded'));
  });
  it('is as the facilitator chooses when calling it [VOT-6]', () => {
    expect(last(voting({ method: 'open' }, { method: 'secret' })).method).toBe('secret');
  });
});

describe('the questions of a text', () => {
  const amend = (story: Story, seat: string, clause: string, words: string) =>
    story.and(seat, 'proposeAmendment', { proposal, changes: [{ do: 'replace', clause, text: words }] });
  const amended = (negotiation?: Negotiation) =>
    amend(
      amend(tabled(negotiation), 'KOR.head', 'e1-1', 'Notice is always given.'),
      'CHN.head',
      'e1-2',
      'Two entirely other teams go there at once.',
    );
  const divided = (story: Story, parts = [['e1-1'], ['e1-2']]) => story.and(FACILITATOR, 'divideQuestion', { proposal, parts });
  const asked = (story: Story) => Object.values(story.session.votes).map(({ question }) => question);

  it('are the furthest amendment first, then the parts, then the text; they share the time [VOT-7]', () => {
    const story = call(divided(amended()));
    expect(text(story).ballot?.questions).toEqual([
      { on: 'amendment', amendment: 'e3' },
      { on: 'amendment', amendment: 'e2' },
      { on: 'part', part: 0 },
      { on: 'part', part: 1 },
      { on: 'part', part: 2 },
      { on: 'text' },
    ]);
    expect(last(story)).toMatchObject({ openedAt: 0, closesAt: MINUTE });
  });
  it('one opens when another closes, and those still open share what is left [VOT-7]', () => {
    const story = ballots(call(amended()).after(1), 'yyy');
    expect(last(story)).toMatchObject({ question: { on: 'amendment', amendment: 'e2' }, openedAt: MINUTE, closesAt: 3.5 * MINUTE });
    const all = ballots(ballots(story, 'nnn'), 'yy.').after(6);
    expect(last(all)).toMatchObject({ question: { on: 'text' }, outcome: 'passed', closedAt: 6 * MINUTE });
    expect(text(all)).toMatchObject({ stage: 'adopted', version: 2 });
    expect(text(all).clauses.map((one) => one.text)).toEqual([
      TEXT.clauses[0],
      'Two entirely other teams go there at once.',
      TEXT.clauses[2],
    ]);
    expect(text(all)).not.toHaveProperty('ballot');
    expect(Object.values(all.session.amendments!).map(({ stage }) => stage)).toEqual(['rejected', 'adopted']);
  });
  it('begins when the one before was over, however late anybody looks [VOT-7] [CLK-3]', () => {
    const story = call(amended()).late(3);
    expect(last(story)).toMatchObject({ openedAt: 2 * MINUTE, closesAt: 4 * MINUTE });
  });
  it('a silence has its own window, and the others keep their time [VOT-7]', () => {
    const story = call(amended({ amendmentRule: { type: 'silence', windowMin: 5 } }));
    expect([last(story).closesAt, text(story).ballot?.closesAt]).toEqual([5 * MINUTE, 9 * MINUTE]);
    expect(last(story.after(10))).toMatchObject({ question: { on: 'text' }, openedAt: 10 * MINUTE, closesAt: 12 * MINUTE });
  });
  it('by the rule for amendments, and what went with another is not asked [VOT-7]', () => {
    const twice = amend(amended({ amendmentRule: { type: 'unanimity' } }), 'KOR.head', 'e1-2', 'No team goes.');
    const story = call(twice);
    expect(last(story).rule).toEqual({ type: 'unanimity' });
    // The two to clause 2 ask the same: once one of them is adopted the other falls.
    const done = ballots(ballots(ballots(story, 'yyy'), 'nyy'), 'yyy');
    expect(asked(done)).toEqual([{ on: 'amendment', amendment: 'e3' }, { on: 'amendment', amendment: 'e2' }, { on: 'text' }]);
    expect(last(done).rule).toEqual(majority);
  });
  it('a rejected part is taken out before the text is asked [VOT-7]', () => {
    const parts = ['yyy', 'nnn', 'yyy'].reduce(ballots, call(divided(tabled())));
    expect(text(parts)).toMatchObject({ stage: 'voting', version: 2, clauses: [{ id: 'e1-1' }, { id: 'e1-3' }] });
    expect(text(ballots(parts, 'yyy'))).toMatchObject({ stage: 'adopted', partlyVoted: true });
  });
  it('with its last part a text is rejected [VOT-7]', () => {
    const story = ['nnn', 'nnn', 'nnn'].reduce(ballots, call(divided(tabled())));
    expect(text(story)).toMatchObject({ stage: 'rejected', version: 1 });
    expect(asked(story)).toHaveLength(3);
    expect(text(story)).not.toHaveProperty('ballot');
  });
  it('a text of one part is asked as a whole [VOT-7]', () => {
    const revised = divided(tabled()).and('JPN.head', 'reviseProposal', {
      proposal,
      title: 'Code',
      clauses: [{ id: 'e1-1', text: 'Notice.' }],
    });
    const whole = call(revised);
    expect(last(whole)).not.toHaveProperty('question');
    expect(text(whole)).not.toHaveProperty('ballot');
  });
  it('not reached when the phase ends are not put; the text lies on the table as it then stands, and is put again [VOT-8]', () => {
    const story = ballots(call(divided(tabled())), 'nnn').and(FACILITATOR, 'advancePhase');
    const [first, second, ...rest] = Object.values(story.session.votes);
    expect([first?.outcome, second?.outcome, second?.text]).toEqual(['failed', 'failed', 'tabled']);
    expect(text(story).clauses.map(({ id }) => id)).toEqual(['e1-3']);
    // The next phase opens votes: what is left of the text is put as a whole.
    expect(rest.map(({ question }) => question)).toEqual([undefined]);
  });
  it('cannot be taken back once one was voted [VOT-8]', () => {
    const story = ballots(call(divided(tabled(), [['e1-1']])), 'yyy').and(FACILITATOR, 'advancePhase');
    const broken = given(exercise({}, { turns: [{ n: 1, scenarioTime: '2026-06-10T05:40:00Z', phases: [phase(), phase()] }] }))
      .started()
      .and('JPN.head', 'tableProposal', TEXT);
    const cut = ballots(call(divided(broken, [['e1-1']])), 'yyy').and(FACILITATOR, 'advancePhase');
    expect(text(cut)).toMatchObject({ stage: 'tabled', partlyVoted: true });
    cut.when('JPN.head', 'withdrawProposal', { proposal }).refusedWith('partlyVoted');
    cut.when('JPN.head', 'reviseProposal', { proposal, ...TEXT }).refusedWith('partlyVoted');
    expect(text(story).stage).toBe('voting');
  });
  it('the end moves with the phase [CLK-6] [VOT-7]', () => {
    const late = tabled(
      {},
      {
        turns: [
          {
            ...turns()[0]!,
            phases: [
              { ...phase(4), atEnd: [] },
              { ...turns(4)[0]!.phases[1]!, minutes: 4 },
            ],
          },
        ],
      },
    );
    const story = amend(late, 'KOR.head', 'e1-1', 'Notice is always given.').after(4);
    expect(text(story).ballot?.closesAt).toBe(8 * MINUTE);
    expect(text(story.and(FACILITATOR, 'movePhaseEnd', { minutes: 2 })).ballot?.closesAt).toBe(10 * MINUTE);
  });
});

describe('what decides', () => {
  it('a quorum of the exercise, abstentions included [VOT-10]', () => {
    expect(last(ballots(voting({ quorum: 2 }), 'y..').after(6))).toMatchObject({ outcome: 'failed', because: 'noQuorum' });
    expect(last(ballots(voting({ quorum: 2 }), 'ya.').after(6))).toMatchObject({ outcome: 'passed' });
  });
  it('a no breaks the silence at once; the window is the rule’s [VOT-5]', () => {
    const story = voting({ rule: { type: 'silence', windowMin: 5 }, method: 'secret', quorum: 3 });
    expect(last(story).closesAt).toBe(5 * MINUTE);
    expect(last(story.after(5))).toMatchObject({ outcome: 'passed' });
    expect(last(ballots(story.after(1), '.n.'))).toMatchObject({ outcome: 'failed', because: 'broken', closedAt: MINUTE });
  });
  it('the parties that the exercise names, else those of a crisis that everybody knows of [VOT-9]', () => {
    const rule = { type: 'parties' as const };
    expect(last(voting({ rule, parties: ['KOR'] }))).toMatchObject({ parties: ['KOR'] });
    expect(last(voting({ rule })).parties).toEqual([]);
    expect(last(call(tabled({ rule }).and(FACILITATOR, 'startCrisis', { crisis: 'clash' }))).parties).toEqual(['CHN', 'JPN']);
    expect(last(ballots(voting({ rule, parties: ['KOR'] }), 'nyn'))).toMatchObject({ outcome: 'passed' });
    expect(last(voting({ parties: ['KOR'] }))).not.toHaveProperty('parties');
  });
  it('the parties of a crisis that only they know of are not told [VOT-9]', () => {
    const ladder = ['calm', 'talk', 'push', 'clash'].map((label, n) => ({
      n,
      label,
      noticedBy: 'parties' as const,
      phi: n === 3 ? 0 : 0.9,
    }));
    const quiet = tabled(
      { rule: { type: 'parties' } },
      {
        ladder: { confirmFrom: 3, stopAt: 3, rungs: ladder },
        crises: [{ id: 'clash', name: 'Clash', issue: 'sea', parties: ['CHN', 'JPN'], rung0: 1, shock: 8, steps: 3 }],
      },
    );
    expect(last(call(quiet.and(FACILITATOR, 'startCrisis', { crisis: 'clash' }))).parties).toEqual([]);
  });
});

describe('a tie', () => {
  it('fails where the exercise says nothing [VOT-11]', () => {
    expect(last(ballots(voting(), 'yna'))).toMatchObject({ outcome: 'failed', because: 'tie' });
    expect(outcomes(ballots(voting({ rule: { type: 'majority', q: 0.9, base: 'members' } }), 'yna'))).toEqual(['failed']);
    expect(outcomes(ballots(voting(), 'aaa'))).toEqual(['failed']);
  });
  it('is voted once more, as long as before, and once [VOT-11]', () => {
    const again = ballots(voting({ tie: 'revote' }).after(1), 'yna');
    expect(last(again)).toMatchObject({ id: 'e1-v2', again: true, openedAt: MINUTE, closesAt: 7 * MINUTE });
    expect(text(again).stage).toBe('voting');
    expect(outcomes(ballots(again, 'yna'))).toEqual(['tie', 'tie']);
    expect(text(ballots(again, 'yya')).stage).toBe('adopted');
  });
  it('of a part: the second vote decides on it, and the others keep their time [VOT-7] [VOT-11]', () => {
    const story = call(tabled({ tie: 'revote' }).and(FACILITATOR, 'divideQuestion', { proposal, parts: [['e1-1']] }));
    const done = ['yna', 'nnn', 'yyy'].reduce(ballots, story);
    expect(text(done)).toMatchObject({ stage: 'voting', clauses: [{ id: 'e1-2' }, { id: 'e1-3' }] });
    expect(last(done)).toMatchObject({ question: { on: 'text' }, closesAt: 8 * MINUTE });
  });
  it('waits for the chair, who decides [VOT-11]', () => {
    const tied = ballots(voting({ tie: 'chair', chair: 'KOR' }), 'yna');
    expect(last(tied)).toMatchObject({ tiedUntil: 2 * MINUTE, ballots: { JPN: 'yes', KOR: 'no', CHN: 'abstain' } });
    tied.when('JPN.head', 'castBallot', { vote: 'e1-v1', choice: 'no' }).refusedWith('voteClosed');
    tied.when('JPN.head', 'breakTie', { vote: 'e1-v1', choice: 'no' }).refusedWith('notChair');
    tied.when('KOR.head', 'breakTie', { vote: 'e1-v9', choice: 'no' }).refusedWith('notTied');
    expect(last(tied.and('KOR.head', 'breakTie', { vote: 'e1-v1', choice: 'yes' }))).toMatchObject({
      outcome: 'passed',
      because: 'castingVote',
    });
    const failed = tied.and(FACILITATOR, 'breakTie', { vote: 'e1-v1', choice: 'no' });
    expect(last(failed)).toMatchObject({ outcome: 'failed', because: 'castingVote' });
    failed.when(FACILITATOR, 'breakTie', { vote: 'e1-v1', choice: 'yes' }).refusedWith('notTied');
  });
  it('fails when the chair says nothing, or the phase ends [VOT-11]', () => {
    const tied = ballots(voting({ tie: 'chair', method: 'secret' }), 'yna');
    expect(last(tied)).toMatchObject({ ballots: {}, counts: { yes: 1, no: 1, abstain: 1, absent: 0 } });
    expect(last(tied.after(2))).toMatchObject({ outcome: 'failed', because: 'tie', closedAt: 2 * MINUTE });
    const ended = tied.and(FACILITATOR, 'advancePhase');
    expect(outcomes(ended)[0]).toBe('tie');
  });
  it('is decided by the dice of the session; the number is the control room’s [VOT-11]', () => {
    const drawn = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const story = call(
        given(exercise({ tie: 'lot' }), seed)
          .started()
          .and('JPN.head', 'tableProposal', TEXT),
      );
      const done = ballots(story, 'yna');
      expect(last(done).because).toBe('lot');
      expect(redact(done.log, delegationViewer('JPN')).some(({ type }) => type === 'lotDrawn')).toBe(false);
      expect((done.session.lots?.['e1-v1'] ?? 1) < 0.5).toBe(last(done).outcome === 'passed');
      return last(done).outcome;
    });
    expect(new Set(drawn)).toEqual(new Set(['passed', 'failed']));
  });
  it('at the end of a phase that closes votes fails: there is no time for another vote [VOT-11]', () => {
    const short = given(exercise({ tie: 'revote' }, { turns: turns(6) }))
      .started()
      .and('JPN.head', 'tableProposal', TEXT);
    const done = ballots(call(short), 'yn.').after(6);
    expect(Object.values(done.session.votes)[0]).toMatchObject({ outcome: 'failed', because: 'tie' });
    expect(Object.values(done.session.votes).some(({ again }) => again)).toBe(false);
  });
});

describe('a rejected text', () => {
  it('is put again as often as the exercise says [VOT-11]', () => {
    const asked = { proposal, minutes: 1 };
    const once = ballots(voting({ revotes: 1 }), 'nnn');
    const twice = ballots(call(once), 'nnn');
    expect(last(twice)).toMatchObject({ id: 'e1-v2', outcome: 'failed' });
    twice.when(FACILITATOR, 'callVote', asked).refusedWith('noRevotes');
    ballots(voting(), 'nnn').when(FACILITATOR, 'callVote', asked).refusedWith('noRevotes');
    ballots(voting({ revotes: 1 }), 'yyy')
      .when(FACILITATOR, 'callVote', asked)
      .refusedWith('notTabled');
    // A second vote after a tie is part of the first.
    const tied = ['yna', 'yna'].reduce(ballots, voting({ revotes: 1, tie: 'revote' }));
    expect(last(call(tied)).id).toBe('e1-v3');
  });
});

describe('a delegation of several voters', () => {
  const seats = ['head', 'deputy', 'aide'].map((id) => ({ id, title: id, can: ['speak' as const, 'draft' as const, 'vote' as const] }));
  const three = (authority?: 'last' | 'head' | 'majority' | 'unanimous') => {
    const delegations = [
      { id: 'JPN', seats },
      { id: 'KOR', seats: seats.slice(0, 1) },
    ].map((one) => ({ ...one, name: one.id, brief: '.' }));
    return call(tabled(authority && { authority }, { delegations, world: {}, crises: [], institutions: [], mechanisms: [] }));
  };
  const say = (story: Story, ...said: [seat: string, choice: Choice][]) =>
    said.reduce((now, [seat, choice]) => now.and(`JPN.${seat}`, 'castBallot', { vote: 'e1-v1', choice }), story);
  const ballot = (story: Story) => story.session.ballots['e1-v1']?.['JPN'];

  it('votes by the last word, and its seats see each other’s [VOT-12]', () => {
    const story = say(three(), ['head', 'yes'], ['aide', 'no']);
    expect(ballot(story)).toMatchObject({ choice: 'no', by: 'JPN.aide', seats: { 'JPN.head': 'yes', 'JPN.aide': 'no' } });
  });
  it.each([
    ['head', ['aide', 'no'], ['head', 'yes'], 'yes'],
    ['head', ['head', 'yes'], ['deputy', 'no'], 'yes'],
    ['majority', ['head', 'no'], ['deputy', 'yes'], 'abstain'],
    ['unanimous', ['head', 'yes'], ['deputy', 'no'], 'abstain'],
    ['unanimous', ['head', 'yes'], ['deputy', 'yes'], 'yes'],
  ] as const)('by %s: %j and %j make %s [VOT-12]', (authority, one, other, choice) => {
    expect(ballot(say(three(authority), [...one], [...other]))?.choice).toBe(choice);
    expect(ballot(say(three(authority), [...other], [...one]))?.choice).toBe(choice);
  });
  it('by most of those who voted, in any order [VOT-12]', () => {
    expect(ballot(say(three('majority'), ['head', 'no'], ['deputy', 'yes'], ['aide', 'yes']))?.choice).toBe('yes');
    expect(ballot(say(three('majority'), ['aide', 'yes'], ['head', 'no'], ['deputy', 'yes'], ['head', 'no']))?.choice).toBe('yes');
  });
  it('a vote does not close before those who sit there have voted, unless the last word counts [VOT-12]', () => {
    const seated = (authority: 'last' | 'majority') =>
      say(
        three(authority)
          .and('JPN.head', 'takeSeat', { holder: 'A' })
          .and('JPN.aide', 'takeSeat', { holder: 'B' })
          .and('KOR.head', 'castBallot', { vote: 'e1-v1', choice: 'yes' }),
        ['head', 'yes'],
      );
    expect(last(seated('last')).outcome).toBe('passed');
    expect(last(seated('majority')).outcome).toBeUndefined();
    expect(last(say(seated('majority'), ['aide', 'no']))).toMatchObject({ outcome: 'passed', ballots: { JPN: 'abstain' } });
  });
});

describe('a motion', () => {
  it('is voted by the rule for motions, without a veto [VOT-13]', () => {
    const veto = { type: 'veto' as const, holders: ['CHN'], count: 2 };
    const { session, at } = tabled({ proceduralRule: veto });
    const opened = openMotionVote(session, { id: 'm-v', motion: 'm', closesAt: 5 * MINUTE }, { seat: 'control.clock', at, id: 'x' });
    expect(opened.data).toMatchObject({ proposal: '', motion: 'm', rule: veto, electorate: ['JPN', 'KOR', 'CHN'] });
    const simple = openMotionVote(
      tabled().session,
      { id: 'm-v', motion: 'm', closesAt: 5, electorate: ['JPN'] },
      { seat: 'control.clock', at, id: 'x' },
    );
    expect(simple.data).toMatchObject({ rule: majority, electorate: ['JPN'] });
  });
  it('fails in a tie, whatever becomes of ties on texts [VOT-13]', () => {
    for (const tie of ['revote', 'chair', 'lot'] as const) {
      const { session, at } = tabled({ tie });
      const by = { seat: 'control.clock', at, id: 'x' };
      evolve(session, openMotionVote(session, { id: 'm-v', motion: 'm', closesAt: 5 * MINUTE }, by));
      session.ballots['m-v'] = { JPN: { choice: 'yes', by: 'JPN.head', at }, KOR: { choice: 'no', by: 'KOR.head', at } };
      expect(closeVote(session, 'm-v', 'due', by).map(({ type, data }) => [type, data])).toMatchObject([
        ['voteClosed', { outcome: 'failed', because: 'tie' }],
      ]);
    }
  });
});

describe('an explanation of vote', () => {
  const explained = (story: Story, seat = 'KOR.head') => story.when(seat, 'explainVote', { vote: 'e1-v1', text: 'We doubt the costs.' });
  const over = (negotiation: Negotiation = { explanationMin: 3 }) => ballots(voting(negotiation), 'yny');
  it('is told to all, once, within its minutes [VOT-14]', () => {
    explained(over()).tells('voteExplained', { delegation: 'KOR', text: 'We doubt the costs.' }, ['public']);
    const told = over().and('KOR.head', 'explainVote', { vote: 'e1-v1', text: 'So.' });
    expect(told.session.explanations).toMatchObject({ 'e1-v1': { KOR: { text: 'So.' } } });
    explained(told).refusedWith('explainedAlready');
    explained(over().after(3)).tells('voteExplained');
    explained(over().after(4)).refusedWith('explanationOver');
  });
  it('is refused while it is open, where none are foreseen, and to others [VOT-14]', () => {
    explained(voting({ explanationMin: 3 })).refusedWith('notExplained');
    explained(over({})).refusedWith('notExplained');
    explained(over(), 'UN.desk').refusedWith('notYours');
    explained(over(), FACILITATOR).refusedWith('delegationOnly');
  });
});
