import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';

const text = { title: 'One step', clauses: ['We search together.', 'We report hourly.'] };
const tabled = () => given().started().and('JPN.head', 'tableProposal', text);
const proposal = 'e1';
const vote = 'e1-v1';
const voting = () => tabled().after(5);

describe('tableProposal', () => {
  it('lays a numbered text before all [PRO-1]', () => {
    const clauses = [
      { id: 'e1-1', text: 'We search together.' },
      { id: 'e1-2', text: 'We report hourly.' },
    ];
    given()
      .started()
      .when('JPN.head', 'tableProposal', text)
      .tells('proposalTabled', { id: 'e1', number: 1, sponsor: 'JPN', clauses }, ['public']);
  });
  it('is refused beyond what the exercise takes', () => {
    tabled().and('KOR.head', 'tableProposal', text).when('CHN.head', 'tableProposal', text).refusedWith('tooManyProposals', { max: 2 });
    given()
      .started()
      .when('JPN.head', 'tableProposal', { title: 'Long', clauses: ['1', '2', '3', '4'] })
      .refusedWith('tooManyClauses', { max: 3 });
  });
  it('a withdrawn text makes room for another [PRO-3]', () => {
    const full = tabled().and('KOR.head', 'tableProposal', text);
    full.and('JPN.head', 'withdrawProposal', { proposal }).when('CHN.head', 'tableProposal', text).tells('proposalTabled', { number: 3 });
  });
});

describe('reviseProposal', () => {
  const revision = { proposal, title: 'Two steps', clauses: ['We search apart.'] };
  it('keeps the earlier wording to compare with [PRO-2]', () => {
    const [revised] = Object.values(tabled().and('JPN.head', 'reviseProposal', revision).session.proposals);
    expect(revised).toMatchObject({ title: 'Two steps', version: 2, versions: [{ title: 'One step' }] });
  });
  it('is the sponsor’s alone [PRO-2]', () => tabled().when('KOR.head', 'reviseProposal', revision).refusedWith('notSponsor'));
  it('is refused for a text that is not there, or too long', () => {
    tabled()
      .when('JPN.head', 'reviseProposal', { ...revision, proposal: 'constructor' })
      .refusedWith('noSuchProposal');
    tabled()
      .when('JPN.head', 'reviseProposal', { ...revision, clauses: ['1', '2', '3', '4'] })
      .refusedWith('tooManyClauses');
  });
  it('is refused once a vote is open', () => {
    tabled().and(FACILITATOR, 'callVote', { proposal, minutes: 1 }).when('JPN.head', 'reviseProposal', revision).refusedWith('inVote');
  });
});

describe('withdrawProposal', () => {
  it('takes the text from the table [PRO-3]', () =>
    tabled().when('JPN.head', 'withdrawProposal', { proposal }).tells('proposalWithdrawn', { id: proposal }, ['public']));
  it('is the sponsor’s alone', () => tabled().when('KOR.head', 'withdrawProposal', { proposal }).refusedWith('notSponsor'));
  it('is refused for a text that is not there', () =>
    tabled().when('JPN.head', 'withdrawProposal', { proposal: 'nope' }).refusedWith('noSuchProposal'));
  it('is refused once a vote is open', () => {
    tabled()
      .and(FACILITATOR, 'callVote', { proposal, minutes: 1 })
      .when('JPN.head', 'withdrawProposal', { proposal })
      .refusedWith('inVote');
  });
});

describe('callVote', () => {
  it('opens a vote of some minutes, with the delegations that have one [VOT-1]', () => {
    const opened = tabled().when(FACILITATOR, 'callVote', { proposal, minutes: 2 });
    opened.tells('voteOpened', { id: vote, proposal, electorate: ['JPN', 'KOR', 'CHN'], closesAt: 2 * MINUTE }, ['public']);
  });
  it('a phase may open votes on all that is tabled, until it ends [VOT-1]', () => {
    expect(voting().session.votes[vote]).toMatchObject({ openedAt: 5 * MINUTE, closesAt: 7 * MINUTE });
  });
  it('is refused for what cannot be voted on', () => {
    tabled().when(FACILITATOR, 'callVote', { proposal: 'nope', minutes: 2 }).refusedWith('noSuchProposal');
    tabled()
      .and(FACILITATOR, 'callVote', { proposal, minutes: 2 })
      .when(FACILITATOR, 'callVote', { proposal, minutes: 2 })
      .refusedWith('voteOpenAlready');
    tabled()
      .and('JPN.head', 'withdrawProposal', { proposal })
      .when(FACILITATOR, 'callVote', { proposal, minutes: 2 })
      .refusedWith('notTabled');
  });
  it('is the facilitator’s alone, during play', () => {
    tabled().when('JPN.head', 'callVote', { proposal, minutes: 2 }).refusedWith('controlOnly');
    given().when(FACILITATOR, 'callVote', { proposal, minutes: 2 }).refusedWith('notStarted');
  });
});

describe('castBallot', () => {
  it('is known to the delegation alone until the vote closes [VOT-2]', () => {
    voting().when('KOR.head', 'castBallot', { vote, choice: 'no' }).tells('ballotCast', { delegation: 'KOR', choice: 'no' }, ['d:KOR']);
  });
  it('may be changed, and the last one counts [VOT-3]', () => {
    const closed = voting()
      .and('KOR.head', 'castBallot', { vote, choice: 'no' })
      .and('KOR.head', 'castBallot', { vote, choice: 'yes' })
      .after(2);
    expect(closed.session.votes[vote]).toMatchObject({ outcome: 'passed', ballots: { KOR: 'yes', JPN: 'absent', CHN: 'absent' } });
  });
  it('is refused when no vote is open on it', () => {
    voting().when('KOR.head', 'castBallot', { vote: 'toString', choice: 'yes' }).refusedWith('notOpenForVote');
    voting().after(2).when('KOR.head', 'castBallot', { vote, choice: 'yes' }).refusedWith('voteClosed');
  });
  it('is refused to a delegation without a vote on it', () => {
    const story = voting();
    // The electorate is fixed when the vote opens; here one that leaves KOR out.
    story.session.votes[vote]!.electorate = ['JPN', 'CHN'];
    story.when('KOR.head', 'castBallot', { vote, choice: 'yes' }).refusedWith('notElector');
  });
});

describe('the count', () => {
  it('closes as soon as everybody has voted, and tells who voted how [VOT-5]', () => {
    const all = voting()
      .and('CHN.head', 'castBallot', { vote, choice: 'abstain' })
      .and('KOR.head', 'castBallot', { vote, choice: 'yes' })
      .and('JPN.head', 'castBallot', { vote, choice: 'yes' });
    expect(all.session.votes[vote]).toMatchObject({ outcome: 'passed', ballots: { JPN: 'yes', KOR: 'yes', CHN: 'abstain' } });
    expect(all.session.proposals[proposal]?.stage).toBe('adopted');
  });
  it('is the same in whatever order the ballots come [VOT-5]', () => {
    const cast = (order: string[]) =>
      order.reduce((story, seat) => story.and(seat, 'castBallot', { vote, choice: seat === 'CHN.head' ? 'no' : 'yes' }), voting());
    const [one, other] = [cast(['JPN.head', 'KOR.head', 'CHN.head']), cast(['CHN.head', 'KOR.head', 'JPN.head'])];
    expect(one.session.votes[vote]).toEqual(other.session.votes[vote]);
    expect(one.session.votes[vote]?.outcome).toBe('failed');
  });
  it('happens at ENDEX for votes that are open then [VOT-5] [CLK-2]', () => {
    const ended = voting().and('KOR.head', 'castBallot', { vote, choice: 'yes' }).and(FACILITATOR, 'endExercise');
    expect(ended.session.votes[vote]?.outcome).toBe('passed');
  });
});
