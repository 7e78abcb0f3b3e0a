import { describe, expect, it } from 'vitest';
import type { Choice, TextWording, Vote, VotingMethod } from '../model/proposal.ts';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { afterwards, askedIn, countsIn, mayBreakTie, mayExplainUntil, standingOf, stepsOf } from './votes.ts';

const vote = (rule: Vote['rule'], called: Record<string, Choice> = {}, method: VotingMethod = 'open'): Vote => ({
  id: 'v',
  proposal: 'e1',
  rule,
  method,
  electorate: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
  openedAt: 0,
  closesAt: 1,
  called,
});
const members: Vote['rule'] = { type: 'majority', q: 0.6, base: 'members' };
const voting: Vote['rule'] = { type: 'majority', q: 0.6, base: 'present_voting' };

describe('how an open vote stands', () => {
  it.each<[string, Vote, ReturnType<typeof standingOf>]>([
    ['four of five', vote(members, { A: 'yes', B: 'yes', C: 'yes', D: 'yes', E: 'abstain' }), { kind: 'needs', more: 1 }],
    ['five of five', vote(members, { A: 'yes', B: 'yes', C: 'yes', D: 'yes', E: 'yes' }), { kind: 'decided', outcome: 'passed' }],
    ['three who are against', vote(members, { A: 'no', B: 'no', C: 'no' }), { kind: 'decided', outcome: 'failed' }],
    ['nobody yet', vote(members), { kind: 'needs', more: 5 }],
    ['an abstention lowers what is needed of those voting', vote(voting, { A: 'yes', B: 'yes', C: 'abstain' }), { kind: 'needs', more: 2 }],
    ['a simple majority', vote({ type: 'simple_majority' }, { A: 'yes', B: 'yes', C: 'no' }), { kind: 'needs', more: 2 }],
    ['unanimity with one who abstains', vote({ type: 'unanimity' }, { A: 'abstain' }), { kind: 'decided', outcome: 'failed' }],
    ['a veto is no matter of numbers', vote({ type: 'veto', holders: ['A'], count: 2 }, { A: 'yes' }), undefined],
    ['nothing is said of a vote that is not open', vote(members, {}, 'recorded'), undefined],
  ])('%s', (_name, asked, stands) => expect(standingOf(asked)).toEqual(stands));

  it('counts what was heard, what was told, and nothing that is hidden', () => {
    expect(countsIn(vote(members, { A: 'yes', B: 'no' }))).toEqual({ yes: 1, no: 1, abstain: 0, absent: 5 });
    expect(countsIn(vote(members, {}, 'secret'))).toBeUndefined();
    const counts = { yes: 4, no: 1, abstain: 1, absent: 1 };
    expect(countsIn({ ...vote(members, {}, 'secret'), ballots: {}, counts })).toEqual(counts);
  });
});

describe('the questions of a text', () => {
  const proposal = 'e1';
  const rule = { type: 'simple_majority' as const };
  const TEXT = { title: 'Code', clauses: ['Notice is given.', 'A team is sent.'], mechanisms: [{ template: 'treaty', oblig: 0.4 }] };
  const amendment = [{ do: 'set', mechanism: 'm1', to: { template: 'treaty', oblig: 0.9 } }];
  const put = (negotiation: object = {}): Story =>
    given(withWorld({ negotiation: { maxProposals: 1, maxClauses: 3, rule, ...negotiation } }))
      .started()
      .and('JPN.head', 'tableProposal', TEXT)
      .and('CHN.head', 'proposeAmendment', { proposal, changes: amendment })
      .and(FACILITATOR, 'divideQuestion', { proposal, parts: [['e1-1']] })
      .and(FACILITATOR, 'callVote', { proposal, minutes: 4 });
  const all = (story: Story, choice: Choice): Story => {
    const id = Object.keys(story.session.votes).at(-1)!;
    return ['JPN', 'KOR', 'CHN'].reduce((now, code) => now.and(`${code}.head`, 'castBallot', { vote: id, choice }), story);
  };
  const last = ({ session }: Story) => Object.values(session.votes).at(-1)!;
  const stages = ({ session }: Story) => stepsOf(session, session.proposals[proposal]!).map(({ asked, stage }) => `${asked.on} ${stage}`);

  it('are named with their numbers, and say where the vote is [VOT-7]', () => {
    const story = put();
    expect(askedIn(story.session, last(story))).toEqual({ on: 'amendment', number: 1, by: 'CHN' });
    expect(stages(story)).toEqual(['amendment now', 'part ahead', 'part ahead', 'text ahead']);
    const later = all(all(story, 'yes'), 'no');
    expect(stages(later)).toEqual(['amendment passed', 'part failed', 'part now', 'text ahead']);
    expect(askedIn(later.session, last(later))).toEqual({ on: 'part', number: 2, of: 2 });
  });
  it('can be read afterwards as well [VOT-7]', () => {
    const done = ['yes', 'no', 'yes', 'yes'].reduce((now, choice) => all(now, choice as Choice), put());
    expect(stages(done)).toEqual(['amendment passed', 'part failed', 'part passed', 'text passed']);
    expect(askedIn(done.session, last(done))).toEqual({ on: 'text' });
  });
  it('are of one round, also where the text is voted once more [VOT-7] [VOT-11]', () => {
    const asked = ['yes', 'no', 'yes'].reduce((now, choice) => all(now, choice as Choice), put({ tie: 'revote' }));
    const id = last(asked).id;
    const split = (['yes', 'no', 'abstain'] as const).map((choice, n) => [['JPN', 'KOR', 'CHN'][n], choice] as const);
    const tied = split.reduce((now, [code, choice]) => now.and(`${code}.head`, 'castBallot', { vote: id, choice }), asked);
    expect(last(tied)).toMatchObject({ again: true });
    expect(stages(tied)).toEqual(['amendment passed', 'part failed', 'part passed', 'text now']);
  });
  it('say what the text becomes if one passes and if it fails', () => {
    const story = put();
    const obliges = (text: TextWording | undefined) => text?.mechanisms?.map(({ oblig }) => oblig);
    const after = afterwards(story.session, last(story));
    expect([obliges(after?.passes), obliges(after?.fails)]).toEqual([[0.9], [0.4]]);
    const part = all(story, 'yes');
    expect(afterwards(part.session, last(part))?.fails.clauses.map(({ id }) => id)).toEqual(['e1-2']);
    const text = all(all(part, 'yes'), 'yes');
    expect(afterwards(text.session, last(text))).toBeUndefined();
  });
  it('lets the chair, and nobody else, break a tie [VOT-11]', () => {
    const story = put({ tie: 'chair', chair: 'KOR' });
    const id = last(story).id;
    const tied = story
      .and('JPN.head', 'castBallot', { vote: id, choice: 'yes' })
      .and('KOR.head', 'castBallot', { vote: id, choice: 'no' })
      .after(1);
    const asked = tied.session.votes[id]!;
    expect(['KOR.head', 'JPN.head', 'KOR', FACILITATOR].map((eyes) => mayBreakTie(tied.session, eyes, asked))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it('lets an elector explain until its time is up, once [VOT-14]', () => {
    const story = all(put({ explanationMin: 2 }), 'yes');
    const asked = story.session.votes['e1-v1']!;
    expect(mayExplainUntil(story.session, 'KOR.head', asked, 60_000)).toBe(120_000);
    expect(mayExplainUntil(story.session, 'KOR.head', asked, 120_001)).toBeUndefined();
    expect(mayExplainUntil(story.session, 'UN.desk', asked, 0)).toBeUndefined();
    const said = story.and('KOR.head', 'explainVote', { vote: 'e1-v1', text: 'So.' });
    expect(mayExplainUntil(said.session, 'KOR.head', asked, 0)).toBeUndefined();
  });
});
