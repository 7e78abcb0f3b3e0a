import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const play = (changes: Parameters<typeof withWorld>[0] = {}) => given(withWorld(changes)).started();
const draft = (template: string, more: object = {}) => ({ title: 'Text', clauses: ['One'], mechanisms: [{ template, ...more }] });
const adopted = (template: string, more: object = {}, story = play()): Story => {
  const tabled = story.and('JPN.head', 'tableProposal', draft(template, more));
  const proposal = Object.keys(tabled.session.proposals).at(-1)!;
  const open = tabled.and(FACILITATOR, 'callVote', { proposal, minutes: 1 });
  const vote = Object.keys(open.session.votes).at(-1)!;
  return ['JPN', 'KOR', 'CHN'].reduce((now, code) => now.and(`${code}.head`, 'castBallot', { vote, choice: 'yes' }), open);
};
const state = (story: Story, id: string) => story.session.mechanisms?.[id];
const K = (story: Story, code: string) => story.session.world[`K:${code}`]!.value;

describe('a text that establishes a mechanism', () => {
  it('carries what was changed of the template [PRO-4]', () => {
    play()
      .when('JPN.head', 'tableProposal', draft('treaty', { oblig: 0.2, members: ['JPN', 'CHN'] }))
      .tells('proposalTabled', { sponsor: 'JPN' }, ['public']);
  });
  it('is refused with an unknown template, issue or member, or a rule that names a stranger [PRO-4]', () => {
    const refusedWith = (change: object, code: Parameters<ReturnType<Story['when']>['refusedWith']>[0], template = 'treaty') =>
      play().when('JPN.head', 'tableProposal', draft(template, change)).refusedWith(code);
    refusedWith({}, 'noSuchTemplate', 'union');
    refusedWith({ issues: ['fish'] }, 'noSuchIssue');
    refusedWith({ members: ['JPN', 'USA'] }, 'badMembers');
    refusedWith({ members: ['JPN', 'UN'] }, 'badMembers');
    refusedWith({ members: ['JPN', 'KOR'], rule: { type: 'chair', chair: 'CHN' } }, 'ruleNeedsMember');
  });
  it('is refused when its host cannot take in every member [PRO-4]', () => {
    play().when('JPN.head', 'tableProposal', draft('office')).refusedWith('hostLacks', { delegation: 'CHN' });
    play()
      .when('JPN.head', 'tableProposal', draft('office', { members: ['JPN', 'KOR'] }))
      .tells('proposalTabled');
  });
  it('establishes it when the vote passes, for everybody to see [MEC-1]', () => {
    const story = adopted('declaration');
    expect(state(story, 'declaration')).toMatchObject({ stage: 'building', members: ['JPN', 'KOR', 'CHN'], adoptedTurn: 1 });
    expect(story.log.find((event) => event.type === 'mechanismAdopted')?.to).toEqual(['public']);
  });
  it('does not establish it when the vote fails [MEC-1]', () => {
    const tabled = play().and('JPN.head', 'tableProposal', draft('declaration'));
    const open = tabled.and(FACILITATOR, 'callVote', { proposal: Object.keys(tabled.session.proposals)[0]!, minutes: 1 });
    expect(open.after(2).session.mechanisms).toBeUndefined();
  });
  it('of one template twice gives the second a name of its own [MEC-1]', () => {
    const twice = adopted('declaration', {}, adopted('declaration'));
    expect(Object.keys(twice.session.mechanisms!)).toEqual(['declaration', 'declaration-2']);
  });
});

describe('building', () => {
  it('takes the instalments of all members at the end of the turn, and tells each its own price [MEC-2]', () => {
    const before = adopted('declaration');
    const story = before.after(5);
    const price = story.session.prices!['declaration']!['JPN']!;
    expect(K(story, 'JPN')).toBeCloseTo(62 - price.instalment, 10);
    const told = story.log.filter((event) => event.type === 'mechanismPriced');
    expect(told.map((event) => event.to)).toEqual([['d:JPN'], ['d:KOR'], ['d:CHN']]);
    expect(state(story, 'declaration')!.last).toBe('progress');
  });
  it('stalls for all when one cannot pay [MEC-2]', () => {
    const poor = adopted('treaty').and(FACILITATOR, 'setWorld', { key: 'K:CHN', value: 0, why: 'A poor start' });
    const story = poor.after(5);
    expect(state(story, 'treaty')).toMatchObject({ last: 'stalled', progress: 0, setbacks: 0 });
    expect(K(story, 'JPN')).toBe(62);
    expect(story.session.builds!['treaty']!.map((draw) => draw.draw)).toEqual([undefined]);
  });
  it('ends with the second setback [MEC-2]', () => {
    const tense = Object.fromEntries(['CHN~JPN', 'CHN~KOR', 'JPN~KOR'].map((pair) => [pair, { T: 100, S: 0, F: 0, I: 0.1 }]));
    const story = adopted('treaty', {}, play({ world: { dyads: tense } })).after(30);
    const outcomes = story.session.builds!['treaty']!.map((draw) => draw.outcome);
    expect(outcomes.filter((one) => one === 'setback' || one === 'abandoned')).toHaveLength(2);
    expect(state(story, 'treaty')).toMatchObject({ stage: 'abandoned', ended: 'setbacks', setbacks: 2 });
  });
  it('does not begin while what it is linked to does not move [MEC-2]', () => {
    const world = withWorld();
    const linked = world.mechanisms.map((one) => (one.id === 'declaration' ? { ...one, linkedTo: ['treaty'] } : one));
    const alone = adopted('declaration', {}, play({ mechanisms: linked })).after(5);
    expect(state(alone, 'declaration')).toMatchObject({ last: 'waits', progress: 0 });
    const carried = adopted('declaration', {}, play({ mechanisms: linked, world: { ...world.world, inForce: ['treaty'] } })).after(5);
    expect(state(carried, 'declaration')).toMatchObject({ progress: 1 });
  });
  it('leads into force when all turns are built [MEC-3]', () => {
    const story = adopted('declaration').after(10);
    expect(state(story, 'declaration')).toMatchObject({ stage: 'inForce', maturity: 1 });
  });
  it('leads into force at the first moment the condition holds, once [MEC-3]', () => {
    const mechanisms = withWorld().mechanisms.map((one) => (one.id === 'declaration' ? { ...one, eif: "posted('KOR') >= 1" } : one));
    const built = adopted('declaration', {}, play({ mechanisms })).after(12);
    expect(state(built, 'declaration')).toMatchObject({ stage: 'building', progress: 2 });
    const entered = built.and('KOR.head', 'postMessage', { channel: 'plenary', text: 'We ratify.' });
    expect(state(entered, 'declaration')).toMatchObject({ stage: 'inForce', inForceTurn: 3 });
    const again = entered.and('KOR.head', 'postMessage', { channel: 'plenary', text: 'Again.' });
    expect(again.log.filter((event) => event.type === 'mechanismEnteredIntoForce')).toHaveLength(1);
  });
});

describe('in force', () => {
  const inForce = (more: object = {}, id = 'declaration') => {
    const world = withWorld();
    return play({
      mechanisms: world.mechanisms.map((one) => (one.id === id ? { ...one, ...more } : one)),
      world: { ...world.world, inForce: [id] },
    });
  };
  it('from the start is public and costs upkeep [MEC-1] [MEC-4]', () => {
    const story = inForce();
    expect(state(story, 'declaration')).toMatchObject({ stage: 'inForce', adoptedTurn: 0 });
    const later = story.after(5);
    expect(K(later, 'KOR')).toBeCloseTo(62 - later.session.prices!['declaration']!['KOR']!.upkeep, 10);
  });
  it('wears off by a tenth while a member cannot pay [MEC-4]', () => {
    // Income comes first, so capital is set to nothing by a limit that income cannot lift.
    const world = withWorld();
    const poor = play({ world: { ...world.world, inForce: ['treaty'], capital: { perTurn: 0, max: 100 } } }).and(FACILITATOR, 'setWorld', {
      key: 'K:KOR',
      value: 0,
      why: 'Nothing left',
    });
    const story = poor.after(5);
    expect(state(story, 'treaty')!.maturity).toBeCloseTo(0.9, 10);
    expect(K(story, 'JPN')).toBe(60);
  });
  it('expands once its text says so [MEC-4]', () => {
    const story = inForce({ expansions: [{ when: 'turn >= 1', name: 'Protocol', issues: ['health'], members: [], oblig: 0.4 }] }).after(11);
    expect(state(story, 'declaration')).toMatchObject({ expanded: [0], spec: { issues: ['sea', 'health'], oblig: 0.4 } });
    expect(story.log.filter((event) => event.type === 'mechanismExpanded')).toHaveLength(1);
  });
  it('lapses at its sunset, and its child with it [MEC-5]', () => {
    const world = withWorld();
    const mechanisms = world.mechanisms.map((one) => {
      if (one.id === 'declaration') return { ...one, sunset: { turns: 1 } };
      return one.id === 'treaty' ? { ...one, parent: 'declaration' } : one;
    });
    const story = play({ mechanisms, world: { ...world.world, inForce: ['declaration', 'treaty'] } }).after(5);
    expect(state(story, 'declaration')).toMatchObject({ stage: 'lapsed', ended: 'sunset' });
    expect(state(story, 'treaty')).toMatchObject({ stage: 'lapsed', ended: 'parent' });
  });
  it('lapses by the facilitator, with a reason [MEC-5]', () => {
    const story = inForce();
    story
      .when(FACILITATOR, 'endMechanism', { mechanism: 'declaration', why: 'Denounced' })
      .tells('mechanismEnded', { because: 'control', why: 'Denounced' }, ['public']);
    story.when('JPN.head', 'endMechanism', { mechanism: 'declaration', why: 'x' }).refusedWith('controlOnly');
    story.when(FACILITATOR, 'endMechanism', { mechanism: 'constructor', why: 'x' }).refusedWith('noSuchMechanism');
  });
  it('is put in place by the facilitator, with a reason [MEC-1]', () => {
    play()
      .when(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: true, why: 'Assume it' })
      .tells('mechanismAdopted', { id: 'treaty', inForce: true, why: 'Assume it' }, ['public']);
  });
  it('is left by a member whose notice has run out, and lapses with fewer than two [MEC-5] [MEC-6]', () => {
    const story = inForce({ members: ['JPN', 'KOR'], noticeTurns: 1 }).and('JPN.head', 'giveNotice', {
      mechanism: 'declaration',
      leave: true,
    });
    expect(state(story, 'declaration')!.leaving).toEqual({ JPN: 2 });
    expect(state(story.after(5), 'declaration')!.members).toEqual(['JPN', 'KOR']);
    expect(state(story.after(10), 'declaration')).toMatchObject({ members: ['KOR'], stage: 'lapsed', ended: 'members' });
  });
  it('notice can be taken back while it runs, and is given by members alone [MEC-6]', () => {
    const story = inForce({ members: ['JPN', 'KOR'] }).and('JPN.head', 'giveNotice', { mechanism: 'declaration', leave: true });
    expect(state(story.and('JPN.head', 'giveNotice', { mechanism: 'declaration', leave: false }), 'declaration')!.leaving).toEqual({});
    story.when('CHN.head', 'giveNotice', { mechanism: 'declaration', leave: true }).refusedWith('notMember');
    story.when('CHN.head', 'giveNotice', { mechanism: 'union', leave: true }).refusedWith('noSuchMechanism');
  });
});
