import { describe, expect, it } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const exercise = (changes: Parameters<typeof withWorld>[0] = {}) => withWorld(changes);
const talks = given(exercise()).started();
// The second command of a story gets the id e1, and so on.
const text = talks.and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['All ships show lights.'] });
const [proposal, annex] = ['e1', 'e2'];
const clauses = { title: 'Patrols', clauses: ['We share our patrol plans.'] };
const pact = { template: 'declaration', name: 'Quiet talks', members: ['JPN', 'KOR'] };
const write = { proposal, over: 0, ...clauses, mechanisms: [pact], readers: ['KOR'] };
const written = text.and('JPN.head', 'writeAnnex', write);
const READERS = ['d:JPN', 'd:KOR'] as const;
const initials = { annex, version: 1, stands: true };
const agreed = written.and('JPN.head', 'initialAnnex', initials).and('KOR.head', 'initialAnnex', initials);

/** The text is put to the vote, and all vote for it. */
const passed = (story: Story, choice = 'yes') => {
  const open = story.and('control.facilitator', 'callVote', { proposal, minutes: 1 });
  const vote = Object.keys(open.session.votes)[0];
  return ['JPN', 'KOR', 'CHN'].reduce((now, code) => now.and(`${code}.head`, 'castBallot', { vote, choice }), open);
};

describe('confidential clauses beside a text [ANX-1]', () => {
  it('are written by its sponsor, and told to their readers alone', () => {
    text.when('JPN.head', 'writeAnnex', write).tells('annexWritten', { version: 1, readers: ['JPN', 'KOR'], initialled: [] }, [...READERS]);
  });
  it('are written by a co-sponsor too, and by nobody else', () => {
    text.when('KOR.head', 'writeAnnex', { ...write, readers: ['JPN'] }).refusedWith('notCosponsor');
    text
      .and('KOR.head', 'cosponsor', { text: proposal, stands: true })
      .when('KOR.head', 'writeAnnex', { ...write, readers: ['JPN'] })
      .tells('annexWritten', { owner: 'KOR' }, ['d:KOR', 'd:JPN']);
  });
  it('are numbered by themselves, and change no count', () => {
    expect(written.session.annexes?.[annex]?.clauses).toMatchObject([{ id: 'e2-1' }]);
    expect(written.session.proposals).toEqual(text.session.proposals);
    written.when('KOR.head', 'tableProposal', { title: 'x', clauses: ['x'] }).tells('proposalTabled', { number: 2 });
  });
  it('have readers, and no member that does not read', () => {
    text.when('JPN.head', 'writeAnnex', { ...write, mechanisms: [], readers: [] }).refusedWith('annexForNobody');
    text.when('JPN.head', 'writeAnnex', { ...write, readers: ['ZZZ'] }).refusedWith('noSuchReader');
  });
  it('do not exist for anybody else', () => {
    const joined = written.and('CHN.head', 'cosponsor', { text: proposal, stands: true });
    joined.when('CHN.head', 'writeAnnex', { ...write, annex, over: 1 }).refusedWith('noSuchAnnex');
    joined.when('CHN.head', 'initialAnnex', initials).refusedWith('noSuchAnnex');
    joined.when('CHN.head', 'withdrawAnnex', { annex }).refusedWith('noSuchAnnex');
    expect(project(joined.session, viewerOf('CHN.head'))).not.toHaveProperty('annexes');
  });
  it('are not for every exercise', () => {
    const plain = given(exercise({ negotiation: { confidential: false } })).started();
    plain
      .and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['x'] })
      .when('JPN.head', 'writeAnnex', write)
      .refusedWith('noAnnexes');
  });
  it('are written only while the text is on the table', () => {
    const voting = written.and('control.facilitator', 'callVote', { proposal, minutes: 1 });
    voting.when('JPN.head', 'writeAnnex', { ...write, annex, over: 1, title: 'x' }).refusedWith('inVote');
    voting.when('JPN.head', 'withdrawAnnex', { annex }).refusedWith('inVote');
  });
});

describe('at ENDEX [ANX-4]', () => {
  it('what still lies open falls, and its readers alone are told', () => {
    const { log, session } = agreed.and('control.facilitator', 'endExercise');
    expect(session.annexes?.[annex]?.stage).toBe('fallen');
    expect(log.filter(({ type }) => type === 'annexFallen').map(({ to }) => to)).toEqual([[...READERS]]);
  });
});

describe('another wording, more readers [ANX-2]', () => {
  it('keeps every wording and tells all of it to who is let in', () => {
    written
      .when('JPN.head', 'writeAnnex', { ...write, annex, over: 1, title: 'Plans', readers: ['CHN'] })
      .tells('annexWritten', { version: 2, readers: ['JPN', 'KOR', 'CHN'] }, ['d:JPN', 'd:KOR', 'd:CHN']);
  });
  it('asks for initials anew; more readers alone leave them', () => {
    agreed.when('JPN.head', 'writeAnnex', { ...write, annex, over: 1, title: 'Plans' }).tells('annexWritten', { initialled: [] });
    agreed
      .when('JPN.head', 'writeAnnex', { ...write, annex, over: 1, readers: ['CHN'] })
      .tells('annexWritten', { version: 1, initialled: ['JPN', 'KOR'] });
  });
  it('is not written over what changed meanwhile', () => {
    written.when('JPN.head', 'writeAnnex', { ...write, annex, over: 2, title: 'Plans' }).refusedWith('annexChanged');
  });
  it('binds nobody that does not read it', () => {
    const all = { ...pact, members: ['JPN', 'KOR', 'CHN'] };
    text.when('JPN.head', 'writeAnnex', { ...write, mechanisms: [all] }).refusedWith('memberCannotRead', { delegation: 'CHN' });
  });
});

describe('initials [ANX-3]', () => {
  it('are each reader’s, and can be taken back', () => {
    written.when('KOR.head', 'initialAnnex', initials).tells('annexInitialled', { delegation: 'KOR', stands: true }, [...READERS]);
    agreed.when('KOR.head', 'initialAnnex', { ...initials, stands: false }).tells('annexInitialled', { stands: false }, [...READERS]);
    agreed.when('KOR.head', 'initialAnnex', initials).tellsNothing();
  });
  it('are not waited for from a reader that has no seat to give them', () => {
    const shown = agreed.and('JPN.head', 'writeAnnex', { ...write, annex, over: 1, readers: ['UN'] });
    expect(passed(shown).session.annexes?.[annex]).toMatchObject({ stage: 'adopted', readers: ['JPN', 'KOR', 'UN'] });
  });
  it('stand under the version that was read', () => {
    written.when('KOR.head', 'initialAnnex', { ...initials, version: 2 }).refusedWith('annexChanged');
  });
  it('are given by whoever votes where nobody signs', () => {
    const { delegations } = withWorld();
    const voters = delegations.map((one) => ({
      ...one,
      seats: one.seats.map((seat) => ({ ...seat, can: seat.can.filter((may) => may !== 'sign') })),
    }));
    given(exercise({ delegations: voters }))
      .started()
      .and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['x'] })
      .and('JPN.head', 'writeAnnex', write)
      .when('KOR.head', 'initialAnnex', initials)
      .tells('annexInitialled');
  });
  it('come to nothing when the writer withdraws it', () => {
    agreed.when('JPN.head', 'withdrawAnnex', { annex }).tells('annexWithdrawn', {}, [...READERS]);
    agreed.when('KOR.head', 'withdrawAnnex', { annex }).refusedWith('notAnnexOwner');
    agreed
      .and('JPN.head', 'withdrawAnnex', { annex })
      .when('KOR.head', 'initialAnnex', { ...initials, stands: false })
      .refusedWith('annexSettled');
  });
});

describe('what becomes of it [ANX-4]', () => {
  const settled = (story: Story) => story.log.filter(({ type }) => type.startsWith('annex')).at(-1);
  it('stands with its text where all of its readers have agreed', () => {
    expect(settled(passed(agreed))).toMatchObject({ type: 'annexAdopted', to: READERS });
  });
  it('falls where one of them has not, and with a text that does not come about', () => {
    expect(settled(passed(written))).toMatchObject({ type: 'annexFallen', to: READERS });
    expect(settled(passed(agreed, 'no'))).toMatchObject({ type: 'annexFallen', to: READERS });
    expect(settled(agreed.and('JPN.head', 'withdrawProposal', { proposal }))).toMatchObject({ type: 'annexFallen', to: READERS });
  });
});

describe('a mechanism agreed in confidence [ANX-5]', () => {
  const standing = passed(agreed);
  const id = `${annex}-m1`;
  it('is adopted among its readers, under a name of its own', () => {
    expect(standing.session.mechanisms?.[id]).toMatchObject({ template: 'declaration', readers: ['JPN', 'KOR'], members: ['JPN', 'KOR'] });
    expect(standing.session.heardBy[`mechanism:${id}`]).toEqual(READERS);
    expect(project(standing.session, viewerOf('CHN.head'))).not.toHaveProperty('mechanisms');
    expect(project(standing.session, viewerOf('KOR.head')).mechanisms).toHaveProperty(id);
  });
  it('shifts no name of a public one', () => {
    standing
      .when('control.facilitator', 'adoptMechanism', { mechanism: { template: 'declaration' }, inForce: true, why: 'Order' })
      .tells('mechanismAdopted', { id: 'declaration' }, ['public']);
  });
  it('is built, enters into force and ends before its readers alone', () => {
    const later = standing.after(25).and('control.facilitator', 'endMechanism', { mechanism: id, why: 'Enough' });
    const about = later.log.filter(({ type, data }) => type.startsWith('mechanism') && 'id' in data && data.id === id);
    expect(about.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['mechanismAdopted', 'mechanismBuilt', 'mechanismEnteredIntoForce', 'mechanismEnded']),
    );
    for (const event of about.filter(({ type }) => type !== 'mechanismPriced')) expect(event.to).toEqual(READERS);
  });
  it('is left before its readers alone, and is not there for others', () => {
    standing.when('KOR.head', 'giveNotice', { mechanism: id, leave: true }).tells('noticeGiven', {}, [...READERS]);
    standing.when('CHN.head', 'giveNotice', { mechanism: id, leave: true }).refusedWith('noSuchMechanism');
  });
});

describe('what does not count a mechanism agreed in confidence [ANX-6]', () => {
  const session = { orders: [{ order: 'session', text: '' }] };
  const standing = passed(agreed).after(25);
  it('is what an order needs, for everybody: the order would give it away', () => {
    expect(standing.session.mechanisms?.[`${annex}-m1`]?.stage).toBe('inForce');
    standing.when('CHN.head', 'sealOrders', session).refusedWith('needNotMet');
    standing.when('JPN.head', 'sealOrders', session).refusedWith('needNotMet');
    standing
      .and('control.facilitator', 'adoptMechanism', { mechanism: { template: 'office', members: ['JPN', 'KOR'] }, inForce: true, why: 'x' })
      .when('CHN.head', 'sealOrders', session)
      .tells('ordersSealed');
  });
});

describe('channels and a mechanism agreed in confidence [ANX-6]', () => {
  const article = withWorld().mechanisms[0]!;
  const channels = [
    { id: 'room', kind: 'room' as const, name: 'Room', mechanism: 'declaration' },
    { id: 'line', kind: 'hotline' as const, name: 'Line', ringsMin: 1 },
    { id: 'club', kind: 'group' as const, name: 'Club', openIf: "mechanism('declaration').inForce" },
  ];
  const delegations = withWorld().delegations.map((one) => ({
    ...one,
    seats: one.seats.map((seat) => ({ ...seat, can: [...seat.can, 'hotline' as const] })),
  }));
  const turns = withWorld().turns.map((turn) => ({
    ...turn,
    phases: turn.phases.map((phase) => ({ ...phase, allow: [...phase.allow, 'channel' as const] })),
  }));
  const world = exercise({ delegations, turns, channels, mechanisms: [{ ...article, hotline: true }] });
  const secret = given(world)
    .started()
    .and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['x'] })
    .and('JPN.head', 'writeAnnex', write)
    .and('JPN.head', 'initialAnnex', initials)
    .and('KOR.head', 'initialAnnex', initials);
  const standing = passed(secret).after(25);
  it('gives those who know of it a room', () => {
    const rooms = Object.values(standing.session.channels).filter(({ kind }) => kind === 'room');
    expect(rooms.map(({ members }) => members)).toEqual([['JPN', 'KOR']]);
    expect(standing.session.heardBy[`channel:${rooms[0]!.id}`]).toEqual(READERS);
  });
  it('gives them a line, and opens what waits for it, among themselves only', () => {
    standing.when('JPN.head', 'callHotline', { line: 'line', to: 'KOR' }).tells('hotlineCalled', {}, [...READERS]);
    standing.when('CHN.head', 'callHotline', { line: 'line', to: 'KOR' }).refusedWith('noHotline');
    standing.when('JPN.head', 'openChannel', { channel: 'club', members: ['KOR'] }).tells('channelOpened', {}, [...READERS]);
    standing.when('JPN.head', 'openChannel', { channel: 'club', members: ['CHN'] }).refusedWith('channelShut');
  });
});
