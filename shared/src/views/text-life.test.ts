import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { dutiesOf } from './duties.ts';
import { reservable, signingSeen, unsignedBy, wouldRatify } from './signing.ts';
import { lifeOf } from './text-life.ts';

const codes = ['JPN', 'KOR', 'CHN'];
const quick = { template: 'treaty', oblig: 0, verif: 0, secr: 0 };
const play = (signing: object | undefined) =>
  given(withWorld({ negotiation: { maxProposals: 3, maxClauses: 3, ...(signing ? { signing } : {}) } }))
    .started()
    .and('JPN.head', 'tableProposal', { title: 'Text', clauses: ['One'], mechanisms: [quick] });
const text = ({ session }: Story) => Object.values(session.proposals)[0]!;
const life = (story: Story) => lifeOf(story.session, text(story));
const voting = (story: Story) => story.and(FACILITATOR, 'callVote', { proposal: text(story).id, minutes: 1 });
const ballots = (story: Story, choice: 'yes' | 'no') => {
  const vote = Object.keys(story.session.votes)[0]!;
  return codes.reduce((now, code) => now.and(`${code}.head`, 'castBallot', { vote, choice }), story);
};
const sign = (story: Story, code: string, address?: string) =>
  story.and(`${code}.head`, 'signText', {
    proposal: text(story).id,
    reservations: address === undefined ? [] : [{ address, text: 'Not this.' }],
  });
const names = (story: Story) => life(story).steps.map(({ at, when }) => (when === 'now' ? `[${at}]` : at));

describe('the life of a text', () => {
  it('goes from the table over the vote to being built and in force', () => {
    const tabled = play(undefined);
    expect(names(tabled)).toEqual(['[tabled]', 'voting', 'building', 'inForce']);
    expect(names(voting(tabled))).toEqual(['tabled', '[voting]', 'building', 'inForce']);
    const passed = ballots(voting(tabled), 'yes');
    expect(life(passed).now).toEqual({ at: 'building', progress: 0, of: 1 });
    expect(names(passed.after(5))).toEqual(['tabled', 'voting', 'building', '[inForce]']);
    const over = passed.after(5).and(FACILITATOR, 'endMechanism', { mechanism: 'treaty', why: 'x' });
    expect(life(over).now).toEqual({ at: 'ended', because: 'control' });
  });
  it('ends where it is rejected', () => {
    expect(names(ballots(voting(play(undefined)), 'no'))).toEqual(['tabled', '[rejected]']);
  });
  it('says who has signed, how many it takes and until when', () => {
    const open = sign(ballots(voting(play({ minutes: 9, signatures: 2 })), 'yes'), 'KOR');
    expect(life(open).now).toEqual({ at: 'signing', signed: ['KOR'], of: 2, closesAt: 9 * 60_000 });
    expect(names(open)).toEqual(['tabled', 'voting', '[signing]', 'building', 'inForce']);
    expect(life(open.after(9)).now).toEqual({ at: 'notInEffect', because: 'signatures' });
    expect(names(sign(open, 'JPN'))).toEqual(['tabled', 'voting', 'signing', '[building]', 'inForce']);
  });
  it('waits for ratification once enough have signed', () => {
    const all = codes.reduce((now, code) => sign(now, code), ballots(voting(play({ ratification: true })), 'yes'));
    expect(life(all).now).toEqual({ at: 'ratifying', ratified: [], of: 3 });
  });
});

describe('the page of signatures', () => {
  const open = () => ballots(voting(play({ ratification: true })), 'yes');
  it('says where each of the invited stands, and which reservation touches the core', () => {
    const story = sign(sign(open(), 'KOR', 'm1.verif'), 'CHN', 'm1.alliance');
    const { rows } = signingSeen(story.session, text(story).id)!;
    expect(rows.map(({ delegation, standing }) => [delegation, standing])).toEqual([
      ['JPN', 'open'],
      ['KOR', 'pending'],
      ['CHN', 'pending'],
    ]);
    expect(rows.flatMap(({ reservations }) => reservations.map(({ bites }) => bites))).toEqual([true, false]);
    const closed = story.and(FACILITATOR, 'closeSigning', { proposal: text(story).id, why: 'x' });
    expect(signingSeen(closed.session, text(story).id)!.rows.map(({ standing }) => standing)).toEqual(['absent', 'signed', 'signed']);
  });
  it('names who is still to sign, and what may be reserved on', () => {
    const story = sign(open(), 'KOR');
    expect(['JPN.head', 'KOR.head', 'UN.desk'].map((seat) => unsignedBy(story.session, seat).length)).toEqual([1, 0, 0]);
    const parts = reservable(story.session, text(story).id);
    expect(parts.find(({ address }) => address === 'm1')).toEqual({ address: 'm1', bites: true });
    expect(parts.find(({ address }) => address === 'm1.withdrawal')?.bites).toBe(false);
    expect(wouldRatify(story.session, 'JPN')).toBe(3);
  });
});

describe('what is expected of a seat', () => {
  const kinds = (story: Story, seat: string) => dutiesOf(story.session, seat, 0).map(({ kind }) => kind);
  it('is to sign what lies open for its delegation, until it has', () => {
    const story = ballots(voting(play({ minutes: 9 })), 'yes');
    expect(['JPN.head', 'UN.desk'].map((seat) => kinds(story, seat).includes('sign'))).toEqual([true, false]);
    expect(dutiesOf(story.session, 'JPN.head', 0).find(({ kind }) => kind === 'sign')?.dueAt).toBe(9 * 60_000);
    expect(kinds(sign(story, 'JPN'), 'JPN.head')).not.toContain('sign');
  });
  it('is to answer who asks to be admitted', () => {
    const mechanism = { template: 'treaty', members: ['JPN', 'KOR'], accession: 'consent' };
    const asked = given(withWorld())
      .started()
      .and(FACILITATOR, 'adoptMechanism', { mechanism, inForce: true, why: 'For the test' })
      .and('CHN.head', 'accede', { mechanism: 'treaty', ask: true });
    expect(['JPN.head', 'CHN.head'].map((seat) => kinds(asked, seat).includes('admit'))).toEqual([true, false]);
    const answered = asked.and('JPN.head', 'answerAccession', { mechanism: 'treaty', candidate: 'CHN', admit: true });
    expect(kinds(answered, 'JPN.head')).not.toContain('admit');
  });
});
