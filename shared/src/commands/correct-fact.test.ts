import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/correction.ts';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { correctables, correctionWould, toldOf } from '../views/correcting.ts';

const start = () => given(withWorld()).started();
const put = (facts: Fact[], more: object = {}) => ({ facts, why: 'It was not so', track: 'control', notices: [], ...more });
const correct = (story: Story, ...facts: Fact[]) => story.and(FACILITATOR, 'correctFact', put(facts));
const values = ({ world }: Session) => Object.fromEntries(Object.entries(world).map(([key, { value }]) => [key, value]));
const position = (story: Story, type: string) => story.log.findLastIndex((event) => event.type === type);
const sealed = (intensity: 1 | 2 | 3) =>
  start().and('JPN.head', 'sealOrders', { orders: [{ order: 'envoy', text: '', ...(intensity > 1 ? { intensity } : {}) }] });
const PASSED = { type: 'simple_majority' as const };
const voted = (choices: readonly ('yes' | 'no')[]) => {
  const tabled = given(withWorld({ negotiation: { maxProposals: 3, maxClauses: 4, rule: PASSED } }))
    .started()
    .and('JPN.head', 'tableProposal', { title: 'Treaty', clauses: ['We agree.'], mechanisms: [{ template: 'treaty' }] });
  const called = tabled.and(FACILITATOR, 'callVote', { proposal: 'e1', minutes: 1 });
  const [vote] = Object.keys(called.session.votes);
  return ['JPN', 'KOR', 'CHN'].reduce((now, code, n) => now.and(`${code}.head`, 'castBallot', { vote, choice: choices[n] }), called);
};

describe('what can be corrected', () => {
  it('an order: not carried out, or carried out more strongly, with its price [COR-1]', () => {
    const fact = (intensity: number): Fact => ({ of: 'order', turn: 1, delegation: 'JPN', place: 0, intensity });
    const once = sealed(1).after(17);
    expect(values(correct(once, fact(0)).session)).toEqual(values(start().after(17).session));
    expect(values(correct(once, fact(3)).session)).toEqual(values(sealed(3).after(17).session));
    once.when(FACILITATOR, 'correctFact', put([fact(4)])).refusedWith('malformed');
    sealed(1)
      .when(FACILITATOR, 'correctFact', put([fact(0)]))
      .refusedWith('notCorrectable');
  });
  it('what was done by hand: another value, or not at all [COR-1]', () => {
    const set = (value: number) => start().and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value, why: 'Typed' });
    const wrong = set(90);
    const at = position(wrong, 'worldReckoned');
    const later = wrong.after(12);
    expect(values(correct(later, { of: 'deed', position: at, value: 60 }).session)).toEqual(values(set(60).after(12).session));
    expect(values(correct(later, { of: 'deed', position: at }).session)).toEqual(values(start().after(12).session));
    later.when(FACILITATOR, 'correctFact', put([{ of: 'deed', position: at, value: 101 }])).refusedWith('notCorrectable');
    later.when(FACILITATOR, 'correctFact', put([{ of: 'deed', position: 1 }])).refusedWith('notCorrectable');
  });
  it('the rung a crisis reached in a step: later steps take the same dice from there [COR-1] [COR-2]', () => {
    const crisis = start().and(FACILITATOR, 'startCrisis', { crisis: 'clash' }).after(5);
    const [step] = crisis.session.crisisBooks!['clash']!.steps;
    const rung = step!.rung === 2 ? 3 : 2;
    const corrected = correct(crisis, { of: 'step', crisis: 'clash', k: 0, rung });
    expect(corrected.session.crises!['clash']).toMatchObject({ rung });
    const by = corrected.after(5).session.crisisBooks!['clash']!.steps[1]!;
    expect(by).toMatchObject({ was: rung, u: crisis.after(5).session.crisisBooks!['clash']!.steps[1]!.u });
    expect(corrected.session.corrections).toMatchObject({
      [`e2`]: { moved: expect.arrayContaining([{ key: 'crisis:clash', was: step!.rung, is: rung }]) },
    });
  });
  it('the dice of a turn of building, with what was reached by them [COR-1]', () => {
    const built = start()
      .and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: false, why: 'Built' })
      .after(11);
    const before = built.session.mechanisms!['treaty']!;
    const { outcome, turn } = built.session.builds!['treaty']!.find(({ draw }) => draw !== undefined)!;
    const other = outcome === 'progress' ? 'setback' : 'progress';
    const after = correct(built, { of: 'build', mechanism: 'treaty', turn, outcome: other }).session.mechanisms!['treaty']!;
    const step = other === 'setback' ? 1 : -1;
    expect([after.setbacks, after.progress]).toEqual([before.setbacks + step, before.progress - step]);
  });
  it('the outcome of a vote: what it adopted is adopted, or is not, from the day of the vote on [COR-1] [COR-3]', () => {
    const passed = voted(['yes', 'yes', 'no']).after(13);
    const failed = voted(['yes', 'no', 'no']).after(13);
    const [vote = ''] = Object.keys(passed.session.votes);
    expect([passed, failed].map(({ session }) => session.votes[vote]!.outcome)).toEqual(['passed', 'failed']);
    const off = correct(passed, { of: 'vote', vote, outcome: 'failed' });
    expect(off.session.mechanisms!['treaty']).toMatchObject({ stage: 'lapsed', ended: 'annulled' });
    expect(off.session.proposals['e1']!.stage).toBe('rejected');
    expect(values(off.session)).toEqual(values(failed.session));
    const on = correct(failed, { of: 'vote', vote, outcome: 'passed' });
    expect(on.session.votes[vote]).toMatchObject({ outcome: 'passed', corrected: true });
    const { played: _one, ...is } = on.session.mechanisms!['treaty']!;
    const { played: _other, ...should } = passed.session.mechanisms!['treaty']!;
    expect(is).toEqual(should);
    expect(values(on.session)).toEqual(values(passed.session));
    failed.when(FACILITATOR, 'correctFact', put([{ of: 'vote', vote, outcome: 'passed' }])).tells('voteCorrected', {}, ['public']);
  });
});

describe('who corrects and who learns of it', () => {
  const set = start().and(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 70, why: 'Typed' });
  const fact: Fact = { of: 'deed', position: position(set, 'worldReckoned'), value: 60 };
  it('the lead alone; not before STARTEX [COR-1] [CTL-2]', () => {
    set.when('JPN.head', 'correctFact', put([fact])).refusedWith('controlOnly');
    set.when('control.co-1', 'correctFact', put([fact])).refusedWith('leadOnly');
    given(withWorld())
      .when(FACILITATOR, 'correctFact', put([fact]))
      .refusedWith('notStarted');
    set.when(FACILITATOR, 'undoCorrection', { correction: 'e9', why: 'x', notices: [] }).refusedWith('noSuchCorrection');
  });
  it('a notice goes to exactly those it names, each in its own words [COR-3]', () => {
    const notices = [
      { to: ['JPN'], title: 'Correction', text: 'Pressure at home was overstated.' },
      { to: ['KOR', 'CHN'], title: 'Correction', text: 'An earlier report was wrong.' },
    ];
    const told = set.when(FACILITATOR, 'correctFact', put([fact], { notices }));
    told.tells('wireTold', { text: 'Pressure at home was overstated.' }, ['d:JPN']).tells('wireTold', {}, ['d:KOR', 'd:CHN']);
    told.tells('factCorrected', { noticed: ['JPN', 'KOR', 'CHN'], count: told.events.length - 1 }, ['control']);
    told.tells('worldChanged', { key: 'P:JPN', was: 70, value: 60, track: 'control' }, ['d:JPN']);
    set.when(FACILITATOR, 'correctFact', put([fact], { notices: [{ ...notices[0], to: ['XXX'] }] })).refusedWith('noSuchDelegation');
  });
  it('what was told is not taken back: the log keeps the wrong value and the right one [COR-3]', () => {
    const corrected = correct(set, fact);
    expect(corrected.log.slice(0, set.log.length)).toEqual(set.log);
    expect(corrected.session.reasons!['P:JPN']!.map(({ value }) => value)).toEqual([70, 60]);
  });
});

describe('a crisis that stopped play', () => {
  it('is set back by hand, with a reason, and goes on from there [CRI-5]', () => {
    const stopped = start()
      .and(FACILITATOR, 'startCrisis', { crisis: 'clash' })
      .and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 9, why: 'As far as it goes' });
    expect(stopped.session.crises!['clash']!.ended).toBe('stopped');
    expect(stopped.session.clock.running).toBe(false);
    const back = stopped.and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 4, why: 'It was a false alarm' });
    expect(back.session.crises!['clash']).toMatchObject({ rung: 4 });
    for (const slot of ['clash', 'clash~parties', 'clash~public']) expect(back.session.crises![slot]).not.toHaveProperty('ended');
    const before = back.session.crisisBooks!['clash']!.steps.length;
    expect(back.and(FACILITATOR, 'resumeClock').after(5).session.crisisBooks!['clash']!.steps.length).toBe(before + 1);
    stopped.when(FACILITATOR, 'setRung', { crisis: 'clash~parties', rung: 4, why: 'x' }).refusedWith('noSuchCrisis');
  });
});

describe('what comes of a correction, asked before it is made', () => {
  const report = (id: string, more: object) => ({
    id,
    number: Number(id.slice(2)),
    title: 'A report',
    from: { name: 'Desk' },
    media: 'cable' as const,
    to: [{ list: ['JPN'], variant: 'a' }],
    variants: { a: { text: 'A report.' } },
    ...more,
  });
  const injects = [
    report('S-1', { when: { turn: 1, offsetMin: 1 }, effects: [{ var: 'P', on: 'KOR', add: 30 }] }),
    report('S-2', { trigger: { all: ["P('KOR') >= 70"] } }),
    report('S-3', { trigger: { all: ["P('KOR') <= 45"] } }),
  ];
  const played = given(withWorld({ injects })).started().after(3);
  const all = correctables(played.session, played.log);
  const fact: Fact = { of: 'inject', inject: 'S-1', adds: [-10], crises: [] };

  it('finds what can be corrected, as it is said now, and who was told of it [COR-3]', () => {
    const [first] = all.filter((one) => one.fact.of === 'inject');
    expect(first!.fact).toEqual({ of: 'inject', inject: 'S-1', adds: [30], crises: [] });
    const told = toldOf(played.session, played.log, first!);
    expect(Object.keys(told)).toEqual(['JPN']);
    expect(played.log[told['JPN']![0]!]!.type).toBe('wireTold');
  });
  it('says which injects would have gone out, and which would not; what was delivered stays delivered [COR-1]', () => {
    const would = correctionWould(played.session, played.log, { facts: [fact] }, played.at);
    expect(would).toMatchObject({ fired: ['S-3'], unfired: ['S-2'] });
    expect(would.moved).toContainEqual({ key: 'P:KOR', was: played.session.world['P:KOR']!.value, is: would.moved[0]!.is });
    const corrected = correct(played, fact);
    expect(corrected.session.msel['S-2']!.stage).toBe('delivered');
    // What waits for a condition that now holds goes out by itself.
    expect(corrected.session.msel['S-3']!.stage).toBe('delivered');
  });
});
