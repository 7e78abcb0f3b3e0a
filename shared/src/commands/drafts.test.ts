import { describe, it } from 'vitest';
import { given } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const text = { title: 'Lights', clauses: ['All ships show lights.'] };
const JPN_AND_KOR = ['d:JPN', 'd:KOR'] as const;
const negotiation = { maxProposals: 2, maxClauses: 2 };
const talks = given(turnOne({ negotiation })).started();
const drafted = talks.and('JPN.head', 'shareDraft', { over: 0, ...text, readers: [] });
const shared = talks.and('JPN.head', 'shareDraft', { over: 0, ...text, readers: ['KOR'] });
// The third command of a story gets this id.
const draft = 'e1';
const tabled = shared.and('KOR.head', 'cosponsor', { text: draft, stands: true }).and('JPN.head', 'tableProposal', { draft, over: 1 });

describe('a draft before it is tabled [PRO-5]', () => {
  it('is first its own delegation’s alone', () => {
    talks
      .when('JPN.head', 'shareDraft', { over: 0, ...text, readers: [] })
      .tells('draftShared', { version: 1, readers: ['JPN'] }, ['d:JPN']);
  });
  it('is shown to more, and to them with all it said before', () => {
    drafted
      .when('JPN.head', 'shareDraft', { draft, over: 1, ...text, title: 'All lights', readers: ['KOR'] })
      .tells('draftShared', { version: 2, title: 'All lights', readers: ['JPN', 'KOR'] }, [...JPN_AND_KOR]);
  });
  it('keeps its version when it is only shown to more', () => {
    drafted.when('JPN.head', 'shareDraft', { draft, over: 1, readers: ['CHN'] }).tells('draftShared', { version: 1, versions: [] });
  });
  it('is taken from nobody again', () => {
    shared
      .when('JPN.head', 'shareDraft', { draft, over: 1, ...text, title: 'Other', readers: [] })
      .tells('draftShared', { readers: ['JPN', 'KOR'] }, [...JPN_AND_KOR]);
  });
  it('told as it stands to those who read it already is no news', () => {
    shared.when('JPN.head', 'shareDraft', { draft, over: 1, ...text, readers: ['KOR'] }).tellsNothing();
  });
  it('is not written over what changed meanwhile', () => {
    shared
      .and('JPN.head', 'shareDraft', { draft, over: 1, ...text, title: 'Other', readers: [] })
      .when('JPN.head', 'shareDraft', { draft, over: 1, ...text, title: 'Third', readers: [] })
      .refusedWith('draftChanged');
  });
  it('does not exist for anybody else', () => {
    shared.when('CHN.head', 'shareDraft', { draft, over: 1, ...text, readers: [] }).refusedWith('noSuchDraft');
    shared.when('CHN.head', 'tableProposal', { draft, over: 1 }).refusedWith('noSuchDraft');
    shared.when('CHN.head', 'cosponsor', { text: draft, stands: true }).refusedWith('noSuchProposal');
  });
  it('is its owner’s to change and to table', () => {
    shared.when('KOR.head', 'shareDraft', { draft, over: 1, ...text, readers: ['CHN'] }).refusedWith('notDraftOwner');
    shared.when('KOR.head', 'tableProposal', { draft, over: 1 }).refusedWith('notDraftOwner');
  });
  it('goes to delegations of the exercise', () => {
    talks.when('JPN.head', 'shareDraft', { over: 0, ...text, readers: ['ZZZ'] }).refusedWith('noSuchReader');
  });
  it('takes a seat that drafts, a phase for it, and no more clauses than a text', () => {
    talks.when('JPN.aide', 'shareDraft', { over: 0, ...text, readers: [] }).refusedWith('notYours');
    talks
      .after(5)
      .when('JPN.head', 'shareDraft', { over: 0, ...text, readers: [] })
      .refusedWith('notNow');
    talks.when('JPN.head', 'shareDraft', { over: 0, title: 'x', clauses: ['a', 'b', 'c'], readers: [] }).refusedWith('tooManyClauses');
  });
  it('is tabled under a name of its own, and its readers learn which text it became', () => {
    shared
      .when('JPN.head', 'tableProposal', { draft, over: 1 })
      .tells('proposalTabled', { id: 'e2', title: 'Lights', clauses: [{ id: 'e2-1', text: 'All ships show lights.' }] }, ['public'])
      .tells('draftTabled', { id: draft, proposal: 'e2' }, [...JPN_AND_KOR]);
  });
  it('is tabled as it was read, and once', () => {
    shared.when('JPN.head', 'tableProposal', { draft, over: 2 }).refusedWith('draftChanged');
    tabled.when('JPN.head', 'tableProposal', { draft, over: 1 }).refusedWith('draftTabled');
    tabled.when('JPN.head', 'shareDraft', { draft, over: 1, ...text, readers: ['CHN'] }).refusedWith('draftTabled');
  });
});

describe('co-sponsors [PRO-6]', () => {
  const stand = { text: draft, stands: true };
  it('stand behind a draft among its readers', () => {
    shared.when('KOR.head', 'cosponsor', stand).tells('draftCosponsored', { delegation: 'KOR', stands: true }, [...JPN_AND_KOR]);
    shared.and('KOR.head', 'cosponsor', stand).when('KOR.head', 'cosponsor', stand).tellsNothing();
  });
  it('can step back until it is tabled', () => {
    shared
      .and('KOR.head', 'cosponsor', stand)
      .when('KOR.head', 'cosponsor', { ...stand, stands: false })
      .tells('draftCosponsored');
    tabled.when('KOR.head', 'cosponsor', { ...stand, stands: false }).refusedWith('draftTabled');
  });
  it('are asked anew when it is worded anew, not when more read it', () => {
    const backed = shared.and('KOR.head', 'cosponsor', stand);
    backed.when('JPN.head', 'shareDraft', { draft, over: 1, ...text, readers: ['CHN'] }).tells('draftShared', { cosponsors: ['KOR'] });
    backed
      .when('JPN.head', 'shareDraft', { draft, over: 1, ...text, title: 'Other', readers: [] })
      .tells('draftShared', { cosponsors: [] });
  });
  it('go along when it is tabled, before everybody', () => {
    const was = shared.and('KOR.head', 'cosponsor', stand);
    was.when('JPN.head', 'tableProposal', { draft, over: 1 }).tells('proposalTabled', { sponsor: 'JPN', cosponsors: ['KOR'] }, ['public']);
  });
  it('can join a text on the table and leave it, until it is voted on', () => {
    tabled.when('CHN.head', 'cosponsor', { text: 'e3', stands: true }).tells('proposalCosponsored', { delegation: 'CHN' }, ['public']);
    tabled.when('KOR.head', 'cosponsor', { text: 'e3', stands: false }).tells('proposalCosponsored', { stands: false }, ['public']);
    const voting = tabled.and('control.facilitator', 'callVote', { proposal: 'e3', minutes: 1 });
    voting.when('CHN.head', 'cosponsor', { text: 'e3', stands: true }).refusedWith('inVote');
  });
  it('are others than the one whose text it is', () => {
    shared.when('JPN.head', 'cosponsor', stand).refusedWith('ownText');
    tabled.when('JPN.head', 'cosponsor', { text: 'e3', stands: true }).refusedWith('ownText');
    shared.when('KOR.head', 'cosponsor', { text: 'none', stands: true }).refusedWith('noSuchProposal');
  });
});
