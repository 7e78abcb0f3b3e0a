import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { settleAmendment } from '../rules/amendments.ts';
import { evolve, fold } from '../rules/evolve.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { readLog, writeLog } from '../wire/log-file.ts';

const TEXT = {
  title: 'Code',
  clauses: ['Notice is given seven days before.', { text: 'A team may be sent.', kind: 'verification', answers: ['Q1'] }],
  mechanisms: [{ template: 'treaty', oblig: 0.4 }],
};
const play = () => given(withWorld({ evaluation: { questions: [{ id: 'Q1', text: 'Who verifies?' }] } })).started();
const tabled = () => play().and('JPN.head', 'tableProposal', TEXT);
const proposal = 'e1';
const [notice, team] = ['e1-1', 'e1-2'];
const text = (story: Story) => story.session.proposals[proposal]!;
const amendments = (story: Story) => Object.values(story.session.amendments ?? {});
const move =
  (seat: string, ...changes: object[]) =>
  (story: Story) =>
    story.and(seat, 'proposeAmendment', { proposal, changes });
const fortnight = { do: 'replace', clause: notice, text: 'Notice is given fourteen days before.' };
const binding = { do: 'set', mechanism: 'm1', to: { template: 'treaty', oblig: 0.9 } };
const strike = { do: 'strike', clause: team };

describe('clauses over revisions', () => {
  it('keep their ids, and new ones get ids of their own [PRO-7]', () => {
    const clauses = [{ id: team, text: 'A team is sent.' }, 'Notice is given seven days before.', 'Costs are shared.'];
    const revised = tabled().and('JPN.head', 'reviseProposal', { proposal, title: 'Code', clauses, mechanisms: TEXT.mechanisms });
    expect(text(revised).clauses.map(({ id }) => id)).toEqual([team, notice, 'e2-3']);
    expect(text(revised).mechanisms?.map(({ key }) => key)).toEqual(['m1']);
  });
  it('say what they are about and which question they answer, if the exercise asks it [PRO-7]', () => {
    expect(text(tabled()).clauses[1]).toEqual({ id: team, text: 'A team may be sent.', kind: 'verification', answers: ['Q1'] });
    play()
      .when('JPN.head', 'tableProposal', { title: 'x', clauses: [{ text: 'x', answers: ['Q9'] }] })
      .refusedWith('noSuchQuestion', { question: 'Q9' });
  });
  it('a mechanism that is dropped leaves its key unused [PRO-7]', () => {
    const without = tabled().and('JPN.head', 'reviseProposal', { proposal, title: 'x', clauses: TEXT.clauses });
    const again = without.and('JPN.head', 'reviseProposal', { proposal, title: 'x', clauses: TEXT.clauses, mechanisms: TEXT.mechanisms });
    expect(text(again).mechanisms?.map(({ key }) => key)).toEqual(['m2']);
  });
});

describe('an amendment', () => {
  it('is moved before all, with its distance from the text [AMD-1]', () => {
    tabled()
      .when('CHN.head', 'proposeAmendment', { proposal, changes: [fortnight], reason: 'Ships need longer' })
      .tells('amendmentTabled', { number: 1, delegation: 'CHN', distance: 2, approvals: [], reason: 'Ships need longer' }, ['public']);
  });
  it('can change single provisions of a mechanism, and nothing else of it [AMD-1]', () => {
    tabled()
      .when('CHN.head', 'proposeAmendment', { proposal, changes: [{ ...binding, to: { template: 'treaty', oblig: 0.9 } }] })
      .tells('amendmentTabled', { distance: 12 });
  });
  it.each([
    ['a clause that is not there', [{ do: 'strike', clause: 'e9' }], 'amendmentUnfit'],
    ['a mechanism that is not there', [{ do: 'drop', mechanism: 'm9' }], 'amendmentUnfit'],
    ['another template', [{ do: 'set', mechanism: 'm1', to: { template: 'declaration' } }], 'amendmentUnfit'],
    ['no change', [{ do: 'replace', clause: notice, text: TEXT.clauses[0] }], 'nothingAmended'],
    ['no change of a mechanism', [{ do: 'set', mechanism: 'm1', to: { template: 'treaty', oblig: 0.4 } }], 'nothingAmended'],
    ['a stranger', [{ do: 'add', mechanism: { template: 'treaty', members: ['JPN', 'USA'] } }], 'badMembers'],
    ['too many clauses', [1, 2].map(() => ({ do: 'insert', after: team, text: 'x' })), 'tooManyClauses'],
    ['a question nobody asks', [{ do: 'insert', text: 'x', answers: ['Q9'] }], 'noSuchQuestion'],
  ] as const)('is refused with %s [AMD-1]', (_case, changes, code) => {
    tabled().when('CHN.head', 'proposeAmendment', { proposal, changes }).refusedWith(code);
  });
  it('is refused to a text that is not there or in a vote, and beyond five that wait [AMD-1]', () => {
    const asked = { proposal, changes: [fortnight] };
    tabled()
      .when('CHN.head', 'proposeAmendment', { ...asked, proposal: 'constructor' })
      .refusedWith('noSuchProposal');
    tabled().and(FACILITATOR, 'callVote', { proposal, minutes: 1 }).when('CHN.head', 'proposeAmendment', asked).refusedWith('inVote');
    const full = [1, 2, 3, 4, 5].reduce((now, n) => move('CHN.head', { do: 'title', title: `Title ${n}` })(now), tabled());
    full.when('CHN.head', 'proposeAmendment', asked).refusedWith('tooManyAmendments', { max: 5 });
  });
  it('is open where the phase opens proposals, unless it speaks of amendments [AMD-1]', () => {
    const phase = { id: 'p', name: 'p', minutes: 5, atEnd: ['closeVotes' as const] };
    const turns = (more: object) =>
      withWorld({ turns: [{ n: 1, scenarioTime: '2026-06-10T05:40:00Z', phases: [{ ...phase, ...more } as never] }] });
    const bare = { title: 'x', clauses: ['Some words.'] };
    const changes = [{ do: 'replace', clause: 'e1-1', text: 'Others.' }];
    const asked = (more: object) =>
      given(turns(more)).started().and('JPN.head', 'tableProposal', bare).when('CHN.head', 'proposeAmendment', { proposal, changes });
    asked({ allow: ['propose'] }).tells('amendmentTabled');
    asked({ allow: ['propose'], only: { propose: ['JPN'] } }).refusedWith('notNow');
    asked({ allow: ['propose', 'amend'], only: { amend: ['KOR'] } }).refusedWith('notNow');
  });
  it('is withdrawn by its mover alone, while it waits [AMD-2]', () => {
    const moved = move('CHN.head', fortnight)(tabled());
    const amendment = 'e2';
    moved.when('KOR.head', 'withdrawAmendment', { amendment }).refusedWith('notMover');
    moved.when('CHN.head', 'withdrawAmendment', { amendment: 'toString' }).refusedWith('noSuchAmendment');
    const gone = moved.and('CHN.head', 'withdrawAmendment', { amendment });
    expect(amendments(gone)[0]?.stage).toBe('withdrawn');
    gone.when('CHN.head', 'withdrawAmendment', { amendment }).refusedWith('amendmentOver');
    gone.when('JPN.head', 'approveAmendment', { amendment }).refusedWith('amendmentOver');
  });
});

describe('a friendly amendment', () => {
  it('is taken over with the approval of the sponsor, and the earlier wording stays [AMD-3]', () => {
    const story = move('CHN.head', fortnight, binding)(tabled()).and('JPN.head', 'approveAmendment', { amendment: 'e2' });
    expect(amendments(story)[0]).toMatchObject({ stage: 'accepted', approvals: ['JPN'] });
    expect(text(story)).toMatchObject({ version: 2, versions: [{ clauses: [{ text: TEXT.clauses[0] }, {}] }] });
    expect(text(story).clauses[0]).toEqual({ id: notice, text: fortnight.text });
    expect(text(story).mechanisms?.[0]).toMatchObject({ key: 'm1', oblig: 0.9 });
  });
  it('waits for every co-sponsor [AMD-3]', () => {
    const backed = tabled().and('KOR.head', 'cosponsor', { text: proposal, stands: true });
    const moved = backed.and('CHN.head', 'proposeAmendment', { proposal, changes: [fortnight] });
    const half = moved.and('JPN.head', 'approveAmendment', { amendment: 'e3' });
    expect(amendments(half)[0]).toMatchObject({ stage: 'tabled', approvals: ['JPN'] });
    half.when('JPN.head', 'approveAmendment', { amendment: 'e3' }).refusedWith('approvedAlready');
    expect(amendments(half.and('KOR.head', 'approveAmendment', { amendment: 'e3' }))[0]?.stage).toBe('accepted');
    expect(amendments(move('JPN.head', fortnight)(backed))[0]).toMatchObject({ stage: 'tabled', approvals: ['JPN'] });
  });
  it('of the only sponsor is taken over at once [AMD-3]', () => {
    const story = move('JPN.head', fortnight)(tabled());
    expect([amendments(story)[0]?.stage, text(story).clauses[0]?.text]).toEqual(['accepted', fortnight.text]);
  });
  it('is approved by nobody else, and once [AMD-3]', () => {
    const moved = move('CHN.head', fortnight)(tabled());
    moved.when('KOR.head', 'approveAmendment', { amendment: 'e2' }).refusedWith('notAmongSponsors');
    moved.when('JPN.head', 'approveAmendment', { amendment: 'e9' }).refusedWith('noSuchAmendment');
  });
  it('lets those fall that no longer fit, and no others [AMD-5]', () => {
    const both = move('KOR.head', { do: 'replace', clause: team, text: 'Two teams.' })(
      move('KOR.head', binding)(move('CHN.head', strike)(tabled())),
    );
    const story = both.and('JPN.head', 'approveAmendment', { amendment: 'e2' });
    expect(amendments(story).map(({ stage }) => stage)).toEqual(['accepted', 'tabled', 'fallen']);
  });
});

describe('an amendment that was voted', () => {
  const rival = { do: 'replace', clause: notice, text: 'Notice is given a month before.' };
  const stages = (stage: 'adopted' | 'rejected') => {
    const story = move('KOR.head', binding)(move('KOR.head', rival)(move('CHN.head', fortnight)(tabled())));
    const session = fold(story.log);
    for (const event of settleAmendment(session, 'e2', stage, { seat: FACILITATOR, at: story.at, id: 'x' })) evolve(session, event);
    return [...Object.values(session.amendments!).map((one) => one.stage), session.proposals[proposal]!.clauses[0]!.text];
  };
  it('decides on its clause: others to the same fall with it [AMD-5]', () => {
    expect(stages('adopted')).toEqual(['adopted', 'fallen', 'tabled', fortnight.text]);
  });
  it('leaves the text and the others alone where it is rejected [AMD-5]', () => {
    expect(stages('rejected')).toEqual(['rejected', 'tabled', 'tabled', TEXT.clauses[0]]);
  });
});

describe('a revision by the sponsor', () => {
  it('lets amendments to what is gone fall [AMD-5]', () => {
    const moved = move('KOR.head', fortnight)(move('CHN.head', strike)(tabled()));
    const story = moved.and('JPN.head', 'reviseProposal', { proposal, title: 'Code', clauses: [{ id: notice, text: 'Notice is given.' }] });
    expect(amendments(story).map(({ stage }) => stage)).toEqual(['fallen', 'tabled']);
  });
});

describe('a coded clause', () => {
  const why = 'Inspection on request is strong verification';
  const code = (coding: object) => ({ proposal, clause: team, coding, why });
  it('changes a mechanism of the text, with a reason everybody reads [PRO-8]', () => {
    tabled()
      .when(FACILITATOR, 'codeClause', code({ mechanism: 'm1', set: { verif: 0.8 } }))
      .tells('clauseCoded', { clause: team, coding: { mechanism: 'm1', set: { verif: 0.8 }, why }, why }, ['public']);
  });
  it('is adopted with the text as what it was coded as, and survives export, import and replay [PRO-8]', () => {
    const own = code({
      template: 'declaration',
      set: { name: 'Fact-finding', fn: { dialogue: 0, norms: 0, mitigation: 0.5, crisis: 0.6 }, latencyHours: 24 },
    });
    const coded = tabled()
      .and(FACILITATOR, 'codeClause', own)
      .and(FACILITATOR, 'codeClause', { ...code({ mechanism: 'm1', set: { verif: 0.8 } }), clause: notice });
    const open = coded.and(FACILITATOR, 'callVote', { proposal, minutes: 1 });
    const vote = Object.keys(open.session.votes)[0];
    const story = ['JPN', 'KOR', 'CHN'].reduce((now, one) => now.and(`${one}.head`, 'castBallot', { vote, choice: 'yes' }), open);
    expect(story.session.mechanisms?.['treaty']?.spec).toMatchObject({ verif: 0.8, oblig: 0.4 });
    expect(story.session.mechanisms?.['declaration']?.spec).toMatchObject({ name: 'Fact-finding', latencyHours: 24, fn: { crisis: 0.6 } });
    const read = readLog(writeLog(story.log));
    expect(read.ok && fold(read.events)).toEqual(story.session);
  });
  it('can be taken back, once [PRO-8]', () => {
    const coded = tabled().and(FACILITATOR, 'codeClause', code({ mechanism: 'm1', set: { verif: 0.8 } }));
    const back = coded.and(FACILITATOR, 'codeClause', { proposal, clause: team, why });
    expect(text(back).clauses[1]).not.toHaveProperty('coding');
    back.when(FACILITATOR, 'codeClause', { proposal, clause: team, why }).refusedWith('notCoded');
  });
  it('does nothing any more once its sponsor writes other words [PRO-8]', () => {
    const coded = tabled().and(FACILITATOR, 'codeClause', code({ mechanism: 'm1', set: { verif: 0.8 } }));
    const revise = (words: string) =>
      coded.and('JPN.head', 'reviseProposal', { proposal, title: 'x', clauses: [{ id: team, text: words }] });
    expect(text(revise('A team may be sent.')).clauses[0]).toHaveProperty('coding');
    expect(text(revise('No team is sent.')).clauses[0]).not.toHaveProperty('coding');
  });
  it('is the control room’s to say, until the vote [PRO-8]', () => {
    const asked = code({ mechanism: 'm1', set: { verif: 0.8 } });
    tabled().when('JPN.head', 'codeClause', asked).refusedWith('controlOnly');
    tabled()
      .when(FACILITATOR, 'codeClause', { ...asked, clause: 'e9' })
      .refusedWith('noSuchClause');
    tabled()
      .when(FACILITATOR, 'codeClause', { ...asked, coding: { mechanism: 'm1', set: {} } })
      .refusedWith('nothingCoded');
    tabled()
      .when(FACILITATOR, 'codeClause', { ...asked, coding: { template: 'none', set: {} } })
      .refusedWith('noSuchTemplate');
    tabled()
      .when(FACILITATOR, 'codeClause', { ...asked, coding: { mechanism: 'm1', set: { issues: ['fish'] } } })
      .refusedWith('noSuchIssue');
    tabled().and(FACILITATOR, 'callVote', { proposal, minutes: 1 }).when(FACILITATOR, 'codeClause', asked).refusedWith('inVote');
  });
});

describe('the division of the question', () => {
  const divide = (parts: string[][]) => tabled().when(FACILITATOR, 'divideQuestion', { proposal, parts });
  it('is told to everybody, and can be undone [PRO-9]', () => {
    divide([[notice], ['m1.oblig', 'm1.verif']]).tells('questionDivided', { parts: [[notice], ['m1.oblig', 'm1.verif']] }, ['public']);
    const whole = tabled()
      .and(FACILITATOR, 'divideQuestion', { proposal, parts: [[notice]] })
      .and(FACILITATOR, 'divideQuestion', { proposal, parts: [] });
    expect(text(whole)).not.toHaveProperty('division');
  });
  it.each([
    ['what is not there', [['e9']], 'noSuchPart'],
    ['something twice', [[notice], [notice]], 'partTwice'],
    ['a provision apart from its mechanism, which has a part too', [['m1'], ['m1.oblig']], 'partTwice'],
    ['everything in one part', [[notice, team, 'm1']], 'noDivision'],
  ] as const)('is refused with %s [PRO-9]', (_case, parts, code) => divide(parts as never).refusedWith(code));
  it('is the control room’s, until the vote [PRO-9]', () => {
    tabled()
      .when('JPN.head', 'divideQuestion', { proposal, parts: [[notice]] })
      .refusedWith('controlOnly');
    tabled()
      .and(FACILITATOR, 'callVote', { proposal, minutes: 1 })
      .when(FACILITATOR, 'divideQuestion', { proposal, parts: [[notice]] })
      .refusedWith('inVote');
  });
});
