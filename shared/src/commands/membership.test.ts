import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { delegationViewer, PUBLIC_VIEWER, redact, viewerOf } from '../rules/audience.ts';
import { canonical } from '../rules/canonical.ts';
import { fold } from '../rules/evolve.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

type Changes = NonNullable<Parameters<typeof turnOne>[0]>;
const can = ['speak' as const, 'draft' as const, 'vote' as const, 'order' as const, 'sign' as const];

/** Three at the table, a fourth that may come, a fifth that only observes. */
const table = (changes: Changes = {}) => {
  const plain = turnOne();
  return turnOne({
    delegations: [
      ...plain.delegations.map((one) =>
        one.id === 'JPN' ? { ...one, seats: one.seats.map((seat) => (seat.id === 'head' ? { ...seat, deputy: 'aide' } : seat)) } : one,
      ),
      {
        id: 'USA',
        name: 'United States',
        brief: 'Secret of the United States',
        joins: 'later' as const,
        capital: 70,
        seats: [{ id: 'head', title: 'Head', can }],
      },
      {
        id: 'UNO',
        name: 'United Nations',
        brief: 'Secret of the United Nations',
        kind: 'observer' as const,
        seats: [{ id: 'head', title: 'Head', can: ['speak' as const], whenDelegation: ['vote' as const] }],
      },
    ],
    world: { ...plain.world, dyads: { ...plain.world.dyads, 'JPN~USA': { T: 10, S: 80, F: 70 } } },
    channels: [{ id: 'inside', kind: 'delegation', name: 'Inside' }],
    ...changes,
  });
};
const start = (changes: Changes = {}) => given(table(changes)).started();
const admit = (story: Story, history?: 'public' | 'wire' | 'all') =>
  story.and(FACILITATOR, 'admitDelegation', { delegation: 'USA', why: 'Invited', ...(history ? { history } : {}) });
const say = (story: Story, text: string, seat = 'JPN.head', channel = 'plenary') => story.and(seat, 'postMessage', { channel, text });
const view = (story: Story, seat: string) => project(story.session, viewerOf(seat));
const isWhole = (story: Story) => {
  for (const viewer of [...['JPN.head', 'KOR.head', 'USA.head', 'UNO.head'].map(viewerOf), delegationViewer('USA'), PUBLIC_VIEWER])
    expect(canonical(fold(redact(story.log, viewer)))).toBe(canonical(project(story.session, viewer)));
};
const saidTo = (story: Story, seat: string) =>
  Object.values(view(story, seat).channels).flatMap(({ messages }) => messages.map(({ text }) => text));
const goodFaith = { title: 'A text', clauses: ['We agree.'] };

describe('powers of a seat', () => {
  it('change in play, for all to read, and count at once [SEA-5]', () => {
    const powers = { seat: 'JPN.aide', can: ['speak', 'draft'], why: 'The head is busy' };
    const sat = start().and('JPN.head', 'takeSeat', { holder: 'Aiko' });
    sat.when('JPN.aide', 'tableProposal', goodFaith).refusedWith('notYours');
    sat.when(FACILITATOR, 'setPowers', powers).tells('powersSet', powers, ['public']);
    const story = sat.and(FACILITATOR, 'setPowers', powers);
    story.when('JPN.aide', 'tableProposal', goodFaith).tells('proposalTabled');
    story
      .and(FACILITATOR, 'setPowers', { ...powers, can: [] })
      .when('JPN.aide', 'tableProposal', goodFaith)
      .refusedWith('notYours');
    story.when(FACILITATOR, 'setPowers', powers).tellsNothing();
    isWhole(story);
  });
  it('are the facilitator’s to change, for seats that are there, and no vote for an observer', () => {
    start().when('JPN.head', 'setPowers', { seat: 'JPN.aide', can: [], why: 'x' }).refusedWith('controlOnly');
    start().when(FACILITATOR, 'setPowers', { seat: 'USA.head', can: [], why: 'x' }).refusedWith('noSuchSeat');
    start()
      .when(FACILITATOR, 'setPowers', { seat: 'UNO.head', can: ['vote'], why: 'x' })
      .refusedWith('observerPowers');
  });
});

describe('a deputy', () => {
  const sat = () => start().and('JPN.head', 'takeSeat', { holder: 'Aiko' });
  it('acts while nobody sits there, until somebody does [SEA-6]', () => {
    start().when('JPN.aide', 'tableProposal', goodFaith).tells('proposalTabled', { by: 'JPN.aide' });
    sat().when('JPN.aide', 'tableProposal', goodFaith).refusedWith('notYours', { permission: 'draft' });
    const empty = sat().and(FACILITATOR, 'vacateSeat', { seat: 'JPN.head' });
    empty.when('JPN.aide', 'tableProposal', goodFaith).tells('proposalTabled', { by: 'JPN.aide' });
    empty.and('JPN.head', 'takeSeat', { holder: 'Aiko' }).when('JPN.aide', 'tableProposal', goodFaith).refusedWith('notYours');
  });
  it('casts the ballot of its delegation, whichever seat the exercise lets decide [SEA-6]', () => {
    const voting = start({ negotiation: { authority: 'head' } })
      .and('JPN.head', 'takeSeat', { holder: 'Aiko' })
      .and('KOR.head', 'tableProposal', goodFaith)
      .and(FACILITATOR, 'setAbsence', { seat: 'JPN.head', absent: true })
      .and(FACILITATOR, 'advancePhase');
    const [vote] = Object.keys(voting.session.votes);
    const cast = voting.and('JPN.aide', 'castBallot', { vote, choice: 'yes' });
    expect(cast.session.ballots[vote!]!['JPN']!.choice).toBe('yes');
    cast.and('JPN.head', 'takeSeat', { holder: 'Aiko' }).when('JPN.aide', 'castBallot', { vote, choice: 'no' }).refusedWith('notYours');
  });
  it('acts while the facilitator says that the holder is away [SEA-6]', () => {
    sat().when(FACILITATOR, 'setAbsence', { seat: 'JPN.head', absent: true }).tells('absenceChanged', {}, ['public']);
    const away = sat().and(FACILITATOR, 'setAbsence', { seat: 'JPN.head', absent: true });
    away.when('JPN.aide', 'tableProposal', goodFaith).tells('proposalTabled');
    away.and('JPN.head', 'takeSeat', { holder: 'Aiko' }).when('JPN.aide', 'tableProposal', goodFaith).refusedWith('notYours');
    away
      .and(FACILITATOR, 'setAbsence', { seat: 'JPN.head', absent: false })
      .when('JPN.aide', 'tableProposal', goodFaith)
      .refusedWith('notYours');
    start().when(FACILITATOR, 'setAbsence', { seat: 'JPN.head', absent: true }).refusedWith('seatEmpty');
  });
});

describe('a delegation that comes later', () => {
  it('is nowhere before: no seat, no relation, no word of it in what anybody is told [MEM-1]', () => {
    const story = say(start(), 'Good morning.');
    for (const seat of ['JPN.head', 'UNO.head', 'USA.head'])
      expect(JSON.stringify(redact(story.log, viewerOf(seat)))).not.toMatch(/USA|United States/);
    story.when('USA.head', 'postMessage', { channel: 'plenary', text: 'x' }).refusedWith('delegationOnly');
    story.when('USA.head', 'takeSeat', { holder: 'Eve' }).refusedWith('noSuchSeat');
    expect(Object.keys(story.session.world).filter((key) => key.includes('USA'))).toEqual([]);
  });
  it('has everything from then on: sheet, rooms, world, orders, votes put afterwards [MEM-1]', () => {
    const voting = start().and('JPN.head', 'tableProposal', goodFaith).and(FACILITATOR, 'callVote', { proposal: 'e1', minutes: 2 });
    const open = Object.values(voting.session.votes)[0]!;
    const story = admit(voting);
    expect(Object.values(story.session.votes)[0]!.electorate).toEqual(open.electorate);
    const seen = view(story, 'USA.head');
    expect(seen.briefs['USA']?.brief).toBe('Secret of the United States');
    expect(Object.keys(seen.channels)).toEqual(['inside-USA', 'plenary-2']);
    expect(seen.world).toMatchObject({ 'K:USA': { value: 70 }, 'T:JPN~USA': { value: 10 } });
    expect(view(story, 'JPN.head').world['T:JPN~USA']?.value).toBe(10);
    expect(view(story, 'KOR.head').world['T:JPN~USA']).toBeUndefined();
    expect(story.session.control!.exercise.delegations.map(({ id }) => id)).toEqual(['JPN', 'KOR', 'CHN', 'UNO', 'USA']);
    const text = story.and('KOR.head', 'tableProposal', goodFaith);
    const proposal = Object.keys(text.session.proposals).at(-1)!;
    text.when(FACILITATOR, 'callVote', { proposal, minutes: 2 }).tells('voteOpened', { electorate: ['JPN', 'KOR', 'CHN', 'USA'] });
    isWhole(story);
  });
  it('reads of the past what everybody read, and the others keep theirs [MEM-2]', () => {
    const story = admit(say(start(), 'Before.'));
    expect(saidTo(story, 'USA.head')).toEqual([]);
    expect(saidTo(story, 'KOR.head')).toEqual(['Before.']);
    const after = say(story, 'After.', 'USA.head', 'plenary-2');
    expect(saidTo(after, 'KOR.head')).toEqual(['Before.', 'After.']);
    expect(saidTo(after, 'USA.head')).toEqual(['After.']);
    expect(JSON.stringify(redact(after.log, viewerOf('USA.head')))).not.toContain('Before.');
    after.when('JPN.head', 'postMessage', { channel: 'plenary', text: 'x' }).refusedWith('channelClosed');
    expect(after.session.channels['plenary-2']).toMatchObject({ follows: 'plenary' });
    isWhole(after);
  });
  it('reads what was said in the plenary where that is chosen or usual [MEM-2]', () => {
    for (const story of [admit(say(start(), 'Before.'), 'all'), admit(say(start({ membership: { history: 'all' } }), 'Before.'))]) {
      expect(saidTo(story, 'USA.head')).toEqual(['Before.']);
      const message = story.session.channels['plenary']!.messages[0]!.id;
      const after = say(story, 'After.', 'USA.head').and('JPN.head', 'editMessage', { channel: 'plenary', message, text: 'Changed.' });
      expect(saidTo(after, 'USA.head')).toEqual(['Changed.', 'After.']);
      expect(story.session.channels['plenary']!.messages.map(({ text }) => text)).toEqual(['Before.']);
      isWhole(after);
    }
  });
  it('reads what went to all delegations on the wire where that is chosen [MEM-2]', () => {
    const inject = (list: string[], text: string) => ({
      title: text,
      media: 'cable',
      from: { name: 'Control' },
      to: [{ list, variant: 'v', delayMin: 0 }],
      variants: { v: { text } },
      effects: [],
    });
    let story = start();
    for (const one of [inject(['all'], 'For all'), inject(['KOR'], 'For Korea')]) {
      story = story.and(FACILITATOR, 'addInject', { inject: one });
      story = story.and(FACILITATOR, 'deliverInject', { inject: Object.keys(story.session.msel).at(-1)! });
    }
    const read = (one: Story) => Object.values(view(one, 'USA.head').wire).flatMap(({ text, kind }) => (kind === 'inject' ? [text] : []));
    const told = (one: Story) => read(one).filter((text) => text === 'For all' || text === 'For Korea');
    expect(told(admit(story))).toEqual([]);
    expect(told(admit(story, 'wire'))).toEqual(['For all']);
    isWhole(admit(story, 'wire'));
  });
  it('is admitted once, by the facilitator', () => {
    start().when('JPN.head', 'admitDelegation', { delegation: 'USA', why: 'x' }).refusedWith('controlOnly');
    start().when(FACILITATOR, 'admitDelegation', { delegation: 'KOR', why: 'x' }).refusedWith('notWaiting');
    admit(start()).when(FACILITATOR, 'admitDelegation', { delegation: 'USA', why: 'x' }).refusedWith('notWaiting');
  });
});

describe('a delegation that leaves', () => {
  const left = (story = start()) => story.and(FACILITATOR, 'releaseDelegation', { delegation: 'CHN', why: 'It walked out' });
  const bilateral = () => start().and('CHN.head', 'openChannel', { members: ['KOR'] });
  it('stops acting, reads on what it had and nothing more, and its rooms close [MEM-3]', () => {
    const story = left(say(bilateral(), 'Before.'));
    const room = Object.values(story.session.channels).find(({ kind }) => kind === 'bilateral')!;
    expect(room.closed).toBe(0);
    story.when('CHN.head', 'issueStatement', { text: 'x' }).refusedWith('delegationOnly');
    expect(saidTo(story, 'CHN.head')).toEqual(['Before.']);
    const after = say(story, 'Among us.', 'KOR.head', 'plenary-2');
    expect(saidTo(after, 'CHN.head')).toEqual(['Before.']);
    expect(saidTo(after, 'JPN.head')).toEqual(['Before.', 'Among us.']);
    expect(after.session.seats['CHN.head']).toBeUndefined();
    expect(after.session.table!.former.map(({ id }) => id)).toEqual(['CHN']);
    expect(canonical(fold(redact(after.log, viewerOf('CHN.head'))))).toBe(canonical(view(after, 'CHN.head')));
    isWhole(after);
  });
  it('has sealed orders that are not carried out, and is out of later votes [MEM-3]', () => {
    const text = left().and('JPN.head', 'tableProposal', goodFaith);
    text
      .when(FACILITATOR, 'callVote', { proposal: Object.keys(text.session.proposals)[0], minutes: 1 })
      .tells('voteOpened', { electorate: ['JPN', 'KOR'] });
    const voting = start().and(FACILITATOR, 'advancePhase').and(FACILITATOR, 'advancePhase');
    const sealed = voting.and('CHN.head', 'sealOrders', { orders: [{ order: 'appeal', text: 'x' }] });
    const revealed = (story: Story) =>
      Object.values(story.and(FACILITATOR, 'advancePhase').session.revealed).flatMap((all) => all.map(({ delegation }) => delegation));
    expect(revealed(sealed)).toEqual(['CHN']);
    expect(revealed(left(sealed))).toEqual([]);
  });
  it('can come back, and its rooms go on [MEM-3]', () => {
    const back = left(bilateral().and('CHN.head', 'takeSeat', { holder: 'Chen' })).and(FACILITATOR, 'admitDelegation', {
      delegation: 'CHN',
      why: 'It is back',
    });
    const room = Object.values(back.session.channels).find(({ kind }) => kind === 'bilateral')!;
    expect(room.closed).toBeUndefined();
    expect(back.session.table!.former).toEqual([]);
    expect(back.session.seats['CHN.head']).toMatchObject({ holder: 'Chen', ready: false });
    say(back, 'Again.', 'CHN.head', room.id).when('CHN.head', 'postMessage', { channel: 'plenary-3', text: 'x' }).tells('messagePosted');
    expect(back.session.table!.accents).toEqual(['JPN', 'KOR', 'CHN']);
    isWhole(back);
  });
  it('keeps its drafts and annexes as they were, and reads them on when it is back [MEM-3] [PRO-5] [ANX-2]', () => {
    const shown = start()
      .and('JPN.head', 'shareDraft', { title: 'Draft', clauses: ['First words.'], over: 0, readers: ['KOR', 'CHN'] })
      .and('JPN.head', 'tableProposal', goodFaith);
    const [draft, proposal] = [Object.keys(shown.session.drafts!)[0]!, Object.keys(shown.session.proposals)[0]!];
    const whisper = { proposal, title: 'Annex', clauses: ['First words.'], over: 0, readers: ['KOR', 'CHN'] };
    const had = shown.and('JPN.head', 'writeAnnex', whisper);
    const annex = Object.keys(had.session.annexes!)[0]!;
    const said = (story: Story, seat: string) => {
      const { drafts = {}, annexes = {} } = view(story, seat);
      return [drafts[draft]?.clauses[0]?.text, annexes[annex]?.clauses[0]?.text, annexes[annex]?.initialled.length];
    };
    const gone = left(had);
    expect(said(gone, 'CHN.head')).toEqual(['First words.', 'First words.', 0]);
    const readers = ['d:JPN', 'd:KOR'] as const;
    const rewritten = { clauses: ['Other words.'], over: 1, readers: [] };
    gone.when('JPN.head', 'shareDraft', { ...rewritten, draft, title: 'Draft' }).tells('draftShared', { version: 2 }, [...readers]);
    const after = gone
      .and('JPN.head', 'shareDraft', { ...rewritten, draft, title: 'Draft' })
      .and('JPN.head', 'writeAnnex', { ...rewritten, proposal, annex, title: 'Annex' })
      .and('KOR.head', 'initialAnnex', { annex, version: 2, stands: true })
      .and('KOR.head', 'cosponsor', { text: draft, stands: true });
    expect(said(after, 'CHN.head')).toEqual(['First words.', 'First words.', 0]);
    expect(said(after, 'KOR.head')).toEqual(['Other words.', 'Other words.', 1]);
    isWhole(after);
    expect(canonical(fold(redact(after.log, viewerOf('CHN.head'))))).toBe(canonical(view(after, 'CHN.head')));
    const back = after.and(FACILITATOR, 'admitDelegation', { delegation: 'CHN', why: 'It is back' });
    expect(said(back, 'CHN.head')).toEqual(['Other words.', 'Other words.', 1]);
    expect(back.session).not.toHaveProperty('parted');
    isWhole(back);
    const on = back.and('CHN.head', 'initialAnnex', { annex, version: 2, stands: true });
    expect(said(on, 'JPN.head')).toEqual(['Other words.', 'Other words.', 2]);
    expect(canonical(fold(redact(on.log, viewerOf('CHN.head'))))).toBe(canonical(view(on, 'CHN.head')));
  });
  it('leaves at least two that take part', () => {
    left().when(FACILITATOR, 'releaseDelegation', { delegation: 'KOR', why: 'x' }).refusedWith('tooFewLeft');
    left().when(FACILITATOR, 'releaseDelegation', { delegation: 'CHN', why: 'x' }).refusedWith('notAtTable');
    left().when(FACILITATOR, 'releaseDelegation', { delegation: 'UNO', why: 'x' }).tells('delegationLeft');
  });
});

describe('an observer', () => {
  const promoted = (story = start()) =>
    story.and(FACILITATOR, 'changeStanding', { delegation: 'UNO', kind: 'delegation', why: 'Asked in' });
  it('takes part with the powers and the values the exercise writes down, and may go back [MEM-4]', () => {
    const story = promoted();
    expect(view(story, 'UNO.head').world['K:UNO']?.value).toBe(60);
    expect(story.session.exercise!.delegations.find(({ id }) => id === 'UNO')!.seats[0]!.can).toEqual(['speak', 'vote']);
    expect(story.session.table!.accents).toEqual(['JPN', 'KOR', 'CHN', 'UNO']);
    const text = story.and('JPN.head', 'tableProposal', goodFaith);
    text
      .when(FACILITATOR, 'callVote', { proposal: Object.keys(text.session.proposals)[0], minutes: 1 })
      .tells('voteOpened', { electorate: ['JPN', 'KOR', 'CHN', 'UNO'] });
    const back = text.and(FACILITATOR, 'changeStanding', { delegation: 'UNO', kind: 'observer', why: 'Thanks' });
    expect(back.session.exercise!.delegations.find(({ id }) => id === 'UNO')!.seats[0]!.can).toEqual(['speak']);
    isWhole(story);
    isWhole(back);
  });
});

describe('merging and splitting', () => {
  it('goes up in another, which gets its capital up to the most there can be [MEM-5]', () => {
    const story = start().and(FACILITATOR, 'mergeDelegations', { from: 'CHN', into: 'KOR', why: 'Union' });
    expect(story.session.world['K:KOR']?.value).toBe(100);
    expect(story.session.world['K:CHN']?.value).toBe(0);
    expect(story.session.exercise!.delegations.map(({ id }) => id)).toEqual(['JPN', 'KOR', 'UNO']);
    story.when(FACILITATOR, 'mergeDelegations', { from: 'KOR', into: 'JPN', why: 'x' }).refusedWith('tooFewLeft');
    start().when(FACILITATOR, 'mergeDelegations', { from: 'CHN', into: 'CHN', why: 'x' }).refusedWith('notWithItself');
    isWhole(story);
  });
  it('splits off with its share of the capital [MEM-6]', () => {
    const split = (changes: Changes = {}) =>
      start(changes).and(FACILITATOR, 'splitDelegation', { from: 'JPN', delegation: 'USA', why: 'Secession' });
    expect(split().session.world).toMatchObject({ 'K:JPN': { value: 30 }, 'K:USA': { value: 30 } });
    expect(split({ membership: { splitShare: 0.25 } }).session.world).toMatchObject({ 'K:JPN': { value: 45 }, 'K:USA': { value: 15 } });
    isWhole(split());
  });
});
