import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { fold } from '../rules/evolve.ts';
import { MINUTE } from '../rules/time.ts';
import { given, OPENED, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';
import { wouldFire } from '../views/dry-run.ts';
import { mselStatus } from '../views/msel.ts';

const wireWith = (story: Story, text: string) => Object.values(story.session.wire).find((item) => item.text === text);
const heardBy = (story: Story, text: string) => story.session.heardBy[`wire:${wireWith(story, text)?.id}`];
const statusOf = (story: Story, id: string) => mselStatus(story.session, story.session.msel[id]!, (story.at - OPENED) as number);
/** The exercise with S-1 at another time. */
const withWhen = (when: object) =>
  turnOne({ injects: turnOne().injects.map((inject) => (inject.id === 'S-1' ? { ...inject, when } : inject)) as never });
const iso = (at: number) => new Date(at).toISOString();

describe('rescheduleInject', () => {
  it('gives an inject another time and keeps the one it had [INJ-10]', () => {
    const moved = given()
      .started()
      .and(FACILITATOR, 'rescheduleInject', { inject: 'S-1', when: { turn: 1, offsetMin: 3 } });
    expect(moved.session.msel['S-1']).toMatchObject({
      inject: { when: { turn: 1, offsetMin: 3 } },
      original: { when: { turn: 1, offsetMin: 1 } },
    });
    expect(wireWith(moved.after(2.9), 'A cutter is ready.')).toBeUndefined();
    expect(wireWith(moved.after(3), 'A cutter is ready.')).toMatchObject({ played: 3 * MINUTE });
    const again = moved.and(FACILITATOR, 'rescheduleInject', { inject: 'S-1', when: { turn: 2, offsetMin: 0 } });
    expect(again.session.msel['S-1']?.original).toEqual({ when: { turn: 1, offsetMin: 1 } });
  });
  it('moves what was written in play, and gives a time to what had none [INJ-10]', () => {
    const timed = given()
      .started()
      .and(FACILITATOR, 'rescheduleInject', { inject: 'S-2', when: { turn: 1, offsetMin: 2 } });
    expect(timed.session.msel['S-2']?.original).toEqual({});
    expect(timed.after(2).session.msel['S-2']).toMatchObject({ stage: 'delivered', how: 'clock' });
  });
  it.each([
    ['the past of this turn', { turn: 1, offsetMin: 1 }, 'timePassed'],
    ['a time of day that is over', { wallTime: iso(OPENED) }, 'timePassed'],
    ['a time before the story', { scenarioTime: '2026-06-09T00:00:00Z' }, 'timePassed'],
    ['a turn that is not there', { turn: 7, offsetMin: 0 }, 'noSuchTurn'],
    ['a phase that is not there', { turn: 1, phase: 'lunch', offsetMin: 0 }, 'noSuchPhase'],
  ] as const)('is refused into %s [INJ-10]', (_what, when, code) => {
    given().started().after(2).when(FACILITATOR, 'rescheduleInject', { inject: 'S-2', when }).refusedWith(code);
    given().started().after(2).when(FACILITATOR, 'deferInject', { inject: 'S-2', when, why: 'Later' }).refusedWith(code);
  });
  it('is refused into a turn or phase that is over [INJ-10]', () => {
    const second = given().started().and(FACILITATOR, 'advancePhase');
    second
      .when(FACILITATOR, 'rescheduleInject', { inject: 'S-2', when: { turn: 1, phase: 'talks', offsetMin: 4 } })
      .refusedWith('timePassed');
    const later = second.and(FACILITATOR, 'advancePhase');
    later.when(FACILITATOR, 'rescheduleInject', { inject: 'S-2', when: { turn: 1, offsetMin: 90 } }).refusedWith('timePassed');
  });
  it('is refused for what has gone out; what edits the time is asked the same [INJ-10]', () => {
    const when = { turn: 2, offsetMin: 1 };
    given().started().after(1).when(FACILITATOR, 'rescheduleInject', { inject: 'S-1', when }).refusedWith('injectGone');
    const text = {
      title: 'New',
      media: 'cable',
      from: { name: 'Control' },
      to: [{ list: ['JPN'], variant: 'v', delayMin: 0 }],
      variants: { v: { text: 'New words' } },
      effects: [],
    };
    const story = given().started().after(0.5);
    story.when(FACILITATOR, 'editInject', { inject: 'S-1', text, when: { turn: 1, offsetMin: 0 } }).refusedWith('timePassed');
    story.when(FACILITATOR, 'addInject', { inject: text, when: { turn: 1, offsetMin: 0 } }).refusedWith('timePassed');
    expect(story.and(FACILITATOR, 'editInject', { inject: 'S-1', text, when }).session.msel['S-1']).toMatchObject({
      edited: true,
      original: { when: { turn: 1, offsetMin: 1 } },
    });
  });
  it('lets an inject that waits for two people wait for its new time [CTL-5]', () => {
    const two = turnOne({ injects: turnOne().injects.map((inject) => ({ ...inject, twoPerson: true })) as never });
    const due = given(two).started().after(1);
    expect(due.session.msel['S-1']?.awaitsRelease).toBe(MINUTE);
    const moved = due.and(FACILITATOR, 'rescheduleInject', { inject: 'S-1', when: { turn: 1, offsetMin: 3 } });
    expect(moved.session.msel['S-1']?.awaitsRelease).toBeUndefined();
    expect(moved.after(2).session.msel['S-1']?.awaitsRelease).toBe(3 * MINUTE);
  });
});

describe('ways of counting [INJ-11]', () => {
  it('minutes into a phase, to the second, also when the phase before is longer than planned', () => {
    const story = given(withWhen({ turn: 1, phase: 'vote', offsetMin: 0.5 }))
      .started()
      .and(FACILITATOR, 'movePhaseEnd', { minutes: 2 });
    expect(wireWith(story.after(7.49), 'A cutter is ready.')).toBeUndefined();
    expect(wireWith(story.after(7.5), 'A cutter is ready.')).toMatchObject({ played: 7.5 * MINUTE });
  });
  it('comes at once when its phase is over already', () => {
    const held = given(withWhen({ turn: 1, phase: 'talks', offsetMin: 4 }))
      .and(FACILITATOR, 'holdInject', { inject: 'S-1' })
      .started();
    const over = held.and(FACILITATOR, 'advancePhase').and(FACILITATOR, 'releaseInject', { inject: 'S-1' });
    expect(over.session.msel['S-1']).toMatchObject({ stage: 'delivered', how: 'clock' });
  });
  it('the clock of the story, at the rate of its turn', () => {
    // The first turn begins at 05:40 and runs ten times as fast.
    const story = given(withWhen({ scenarioTime: '2026-06-10T06:00:00+09:00' })).started();
    expect(wireWith(story.after(1.99), 'A cutter is ready.')).toBeUndefined();
    expect(wireWith(story.after(2), 'A cutter is ready.')).toMatchObject({ played: 2 * MINUTE });
    const skipped = given(withWhen({ scenarioTime: '2026-06-10T11:00:00+09:00' }))
      .started()
      .after(6.9);
    expect(skipped.session.msel['S-1']?.stage).toBe('planned');
    expect(skipped.after(0.1).session).toMatchObject({ phase: { turn: 2 }, msel: { 'S-1': { stage: 'delivered' } } });
  });
  it('play and story time stand while the clock stands, and a late look moves nothing [CLK-4]', () => {
    for (const when of [{ turn: 1, phase: 'talks', offsetMin: 2 }, { scenarioTime: '2026-06-10T06:00:00+09:00' }]) {
      const paused = given(withWhen(when)).started().after(1).and(FACILITATOR, 'pauseClock').after(60).and(FACILITATOR, 'resumeClock');
      expect(paused.after(0.99).session.msel['S-1']?.stage).toBe('planned');
      expect(fold(paused.after(1).log).msel['S-1']).toMatchObject({ stage: 'delivered', deliveredAt: 2 * MINUTE });
    }
  });
  it('a time of day comes whatever was paused, but goes out only while the clock runs', () => {
    const wall = withWhen({ wallTime: iso(OPENED + 3 * MINUTE) });
    expect(given(wall).started().after(3).session.msel['S-1']).toMatchObject({ stage: 'delivered', deliveredAt: 3 * MINUTE });
    const shortly = given(wall).started().after(1).and(FACILITATOR, 'pauseClock').after(1).and(FACILITATOR, 'resumeClock');
    expect(shortly.after(0.99).session.msel['S-1']?.stage).toBe('planned');
    expect(shortly.after(1).session.msel['S-1']).toMatchObject({ stage: 'delivered', deliveredAt: 2 * MINUTE });
    const through = given(wall).started().after(1).and(FACILITATOR, 'pauseClock').after(10);
    expect(through.session.msel['S-1']?.stage).toBe('planned');
    expect(through.and(FACILITATOR, 'resumeClock').session.msel['S-1']).toMatchObject({ stage: 'delivered', deliveredAt: MINUTE });
  });
  it('also holds a trigger back', () => {
    const injects = turnOne().injects.map((inject) =>
      inject.id === 'S-5' ? { ...inject, when: { turn: 1, phase: 'talks', offsetMin: 2 } } : inject,
    );
    const spoken = given(turnOne({ injects: injects as never }))
      .started()
      .and('CHN.head', 'issueStatement', { text: 'We act.' });
    expect(spoken.session.msel['S-5']?.stage).toBe('planned');
    expect(spoken.after(2).session.msel['S-5']).toMatchObject({ stage: 'delivered', how: 'trigger' });
  });
});

describe('deferInject and cancelInject', () => {
  it('what is deferred comes later, says why, and keeps its first time [INJ-9]', () => {
    const deferred = given()
      .started()
      .and(FACILITATOR, 'deferInject', { inject: 'S-1', when: { turn: 2, offsetMin: 1 }, why: 'They are not there yet' });
    expect(deferred.session.msel['S-1']).toMatchObject({
      stage: 'planned',
      deferred: { why: 'They are not there yet', by: FACILITATOR },
      original: { when: { turn: 1, offsetMin: 1 } },
    });
    expect(statusOf(deferred, 'S-1')).toBe('deferred');
    expect(deferred.after(5).session.msel['S-1']?.stage).toBe('planned');
    expect(deferred.after(8).session.msel['S-1']?.stage).toBe('delivered');
  });
  it('only to later than it was planned, and never without a reason [INJ-9]', () => {
    const story = given().started();
    story.when(FACILITATOR, 'deferInject', { inject: 'S-1', when: { turn: 1, offsetMin: 0.5 }, why: 'x' }).refusedWith('notLater');
    story.when(FACILITATOR, 'deferInject', { inject: 'S-1', when: { turn: 2, offsetMin: 0 } }).refusedWith('malformed');
    story.when(FACILITATOR, 'cancelInject', { inject: 'S-1', why: ' ' }).refusedWith('malformed');
  });
  it('what is held is held no longer when it is deferred [INJ-9]', () => {
    const held = given().started().and(FACILITATOR, 'holdInject', { inject: 'S-1', why: 'Wait' });
    const deferred = held.and(FACILITATOR, 'deferInject', { inject: 'S-1', when: { turn: 1, offsetMin: 4 }, why: 'After the vote' });
    expect(deferred.after(4).session.msel['S-1']?.stage).toBe('delivered');
  });
  it('what is cancelled stays out, is not what is skipped, and can be taken up again [INJ-9]', () => {
    const cancelled = given().started().and(FACILITATOR, 'cancelInject', { inject: 'S-1', why: 'They found it themselves' }).after(3);
    expect(statusOf(cancelled, 'S-1')).toBe('cancelled');
    expect(cancelled.session.msel['S-1']?.why).toBe('They found it themselves');
    cancelled.when(FACILITATOR, 'deliverInject', { inject: 'S-1' }).refusedWith('injectGone');
    expect(cancelled.and(FACILITATOR, 'releaseInject', { inject: 'S-1' }).session.msel['S-1']?.stage).toBe('delivered');
    const skipped = given().started().and(FACILITATOR, 'skipInject', { inject: 'S-1' });
    expect(statusOf(skipped.and(FACILITATOR, 'cancelInject', { inject: 'S-1', why: 'Pointless' }), 'S-1')).toBe('cancelled');
  });
  it('an inject whose expected action is met is answered [INJ-9]', () => {
    const met = given()
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-3' })
      .and('JPN.head', 'postMessage', { channel: 'plenary', text: 'Hello' });
    expect(statusOf(met, 'S-3')).toBe('answered');
  });
  it('are refused after the end', () => {
    const ended = given().started().and(FACILITATOR, 'endExercise');
    const when = { turn: 2, offsetMin: 1 };
    ended.when(FACILITATOR, 'deferInject', { inject: 'S-2', when, why: 'x' }).refusedWith('ended');
    ended.when(FACILITATOR, 'cancelInject', { inject: 'S-2', why: 'x' }).refusedWith('ended');
    ended.when(FACILITATOR, 'rescheduleInject', { inject: 'S-2', when }).refusedWith('ended');
  });
});

describe('delivered to some [INJ-12]', () => {
  const all = turnOne({
    injects: turnOne().injects.map((inject) =>
      inject.id === 'S-5' ? { ...inject, effects: [{ var: 'rescued', add: 2, track: 'political' }] } : inject,
    ),
  });
  const some = () =>
    given(all)
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-5', to: ['JPN'] });

  it('they read it at once, the others nothing', () => {
    const story = some();
    expect(heardBy(story, 'China spoke.')).toEqual(['d:JPN']);
    expect(story.session.msel['S-5']).toMatchObject({
      stage: 'delivered',
      withheld: [1],
      inject: { to: [{ list: ['JPN'] }, { list: ['KOR', 'CHN'] }] },
    });
    expect(statusOf(story, 'S-5')).toBe('delivered');
    expect(story.after(4).session.msel['S-5']?.withheld).toEqual([1]);
  });
  it('the others may follow, all or one by one, and the world moves once', () => {
    const one = some().and(FACILITATOR, 'deliverInject', { inject: 'S-5', to: ['CHN'] });
    const told = Object.values(one.session.wire).filter(({ text }) => text === 'China spoke.');
    expect(told.map(({ id }) => one.session.heardBy[`wire:${id}`])).toEqual([['d:JPN'], ['d:CHN']]);
    const rest = one.and(FACILITATOR, 'deliverInject', { inject: 'S-5' });
    expect(rest.session.msel['S-5']?.withheld).toBeUndefined();
    expect(Object.keys(rest.session.wire)).toHaveLength(3);
    expect(rest.session.world['rescued']?.value).toBe(2);
    rest.when(FACILITATOR, 'deliverInject', { inject: 'S-5' }).refusedWith('injectGone');
  });
  it('a later wording comes at once to who is chosen; whoever is not chosen is not told by the clock', () => {
    const story = given()
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-1', to: ['KOR'] });
    expect(heardBy(story, 'A helicopter is ready.')).toEqual(['d:KOR']);
    expect(wireWith(story.after(4), 'A cutter is ready.')).toBeUndefined();
  });
  it('is refused to who is no recipient, or was told', () => {
    given()
      .started()
      .when(FACILITATOR, 'deliverInject', { inject: 'S-1', to: ['CHN'] })
      .refusedWith('notToBeTold', { recipient: 'CHN' });
    some()
      .when(FACILITATOR, 'deliverInject', { inject: 'S-5', to: ['JPN'] })
      .refusedWith('notToBeTold');
  });
  it('nothing that is told to those who read it says that there are others [INJ-3]', () => {
    const told = some().log.filter(({ type }) => type === 'wireTold');
    expect(JSON.stringify(told.map(({ data }) => data))).not.toMatch(/KOR|CHN|withheld/);
  });
});

describe('let go by hand, with time to take it back [INJ-13]', () => {
  const armed = (story = given().started()) => story.and(FACILITATOR, 'deliverInject', { inject: 'S-2', graceSec: 10 });

  it('nobody is told before the seconds are over; then the clock delivers it in the name of who let it go', () => {
    const story = armed();
    expect(statusOf(story, 'S-2')).toBe('leaving');
    expect(story.log.filter(({ to }) => to.length !== 1 || to[0] !== 'control').some(({ type }) => type === 'wireTold')).toBe(false);
    expect(story.after(9.9 / 60).session.msel['S-2']?.stage).toBe('planned');
    const out = story.after(10 / 60);
    expect(out.session.msel['S-2']).toMatchObject({ stage: 'delivered', how: 'hand', by: FACILITATOR });
    expect(out.session.msel['S-2']?.leaving).toBeUndefined();
    expect(wireWith(out, 'Will you take it?')).toMatchObject({ played: 10_000 });
  });
  it('it survives whatever happens to the server: a late look delivers it, once', () => {
    const late = armed().late(3);
    expect(
      late.log
        .filter(({ type }) => type === 'injectDelivered' || type === 'wireTold')
        .filter(({ data }) => JSON.stringify(data).includes('S-2')),
    ).toHaveLength(1);
    expect(late.session.msel['S-2']?.stage).toBe('delivered');
  });
  it('taken back, it is as before; after that it is too late', () => {
    const back = armed().after(0.1).and(FACILITATOR, 'takeBackInject', { inject: 'S-2' });
    expect(back.session.msel['S-2']).toMatchObject({ stage: 'planned' });
    expect(back.after(1).session.msel['S-2']?.stage).toBe('planned');
    armed().after(1).when(FACILITATOR, 'takeBackInject', { inject: 'S-2' }).refusedWith('notLeaving');
    armed().when('JPN.head', 'takeBackInject', { inject: 'S-2' }).refusedWith('controlOnly');
  });
  it('the clock does not send out what was taken back: it is held if its time has come', () => {
    const story = given().started().after(0.95).and(FACILITATOR, 'deliverInject', { inject: 'S-1', graceSec: 20 }).after(0.1);
    expect(story.session.msel['S-1']?.stage).toBe('planned');
    const back = story.and(FACILITATOR, 'takeBackInject', { inject: 'S-1' });
    expect(back.session.msel['S-1']?.stage).toBe('held');
    expect(wireWith(back.after(2), 'A cutter is ready.')).toBeUndefined();
  });
  it('leaves also while play is paused', () => {
    expect(armed(given().started().and(FACILITATOR, 'pauseClock')).after(1).session.msel['S-2']?.stage).toBe('delivered');
  });
  it('until it has left or is taken back nothing else is done with it', () => {
    const story = armed();
    const when = { turn: 2, offsetMin: 1 };
    for (const [name, input] of [
      ['deliverInject', {}],
      ['holdInject', {}],
      ['skipInject', {}],
      ['releaseInject', {}],
      ['cancelInject', { why: 'x' }],
      ['rescheduleInject', { when }],
      ['deferInject', { when, why: 'x' }],
    ] as const)
      story.when(FACILITATOR, name, { inject: 'S-2', ...input }).refusedWith('injectLeaving');
  });
  it('goes to some, and on to the others, in the same way [INJ-12]', () => {
    const first = given()
      .started()
      .and(FACILITATOR, 'deliverInject', { inject: 'S-5', to: ['JPN'], graceSec: 5 })
      .after(0.1);
    expect(heardBy(first, 'China spoke.')).toEqual(['d:JPN']);
    const next = first.and(FACILITATOR, 'deliverInject', { inject: 'S-5', graceSec: 5 });
    expect(statusOf(next, 'S-5')).toBe('leaving');
    expect(next.and(FACILITATOR, 'takeBackInject', { inject: 'S-5' }).session.msel['S-5']).toMatchObject({
      stage: 'delivered',
      withheld: [1],
    });
    expect(Object.keys(next.after(0.1).session.wire)).toHaveLength(2);
  });
  it('of two people it begins with the second, and the first stays asked when it is taken back [CTL-5]', () => {
    const two = turnOne({ injects: turnOne().injects.map((inject) => ({ ...inject, twoPerson: true })) as never });
    const asked = given(two)
      .started()
      .and(FACILITATOR, 'appointController', { kind: 'co', name: 'Cora' })
      .and('control.co-1', 'takeSeat', { holder: 'Cora' })
      .and(FACILITATOR, 'deliverInject', { inject: 'S-2', graceSec: 10 });
    expect(asked.session.msel['S-2']?.leaving).toBeUndefined();
    const armed = asked.and('control.co-1', 'deliverInject', { inject: 'S-2', graceSec: 10 });
    expect(armed.session.msel['S-2']?.leaving).toMatchObject({ by: 'control.co-1' });
    expect(armed.after(1).session.msel['S-2']).toMatchObject({ stage: 'delivered', by: 'control.co-1' });
    const back = armed.and(FACILITATOR, 'takeBackInject', { inject: 'S-2' });
    expect(back.session.msel['S-2']).toMatchObject({ stage: 'planned', release: { by: FACILITATOR } });
    // Whoever asks for other recipients asks for something else.
    expect(asked.and('control.co-1', 'deliverInject', { inject: 'S-2', to: ['JPN'] }).session.msel['S-2']?.release).toMatchObject({
      by: 'control.co-1',
      to: ['JPN'],
    });
  });
});

describe('why it went out, and what would [INJ-14]', () => {
  it('keeps what each condition was when it let the inject go', () => {
    const spoken = given()
      .started()
      .and('CHN.head', 'issueStatement', { text: 'We act.' })
      .and('CHN.head', 'issueStatement', { text: 'And again.' });
    expect(spoken.session.msel['S-5']?.fired).toMatchObject({ holds: true, parts: [{ parts: [{ left: { value: 1 }, holds: true }] }] });
    const missed = given().started().and(FACILITATOR, 'deliverInject', { inject: 'S-3' }).after(1);
    expect(missed.session.msel['S-4']).toMatchObject({ stage: 'delivered', after: 'S-3' });
  });
  it('says what would go out now, at the end of the phase and after a vote, and changes nothing', () => {
    const injects = [
      ...turnOne().injects,
      { ...turnOne().injects[4]!, id: 'S-6', number: 6, trigger: { all: ["phase == 'vote'"] } },
      { ...turnOne().injects[4]!, id: 'S-7', number: 7, trigger: { all: ["votes('passed') > 0"] } },
    ];
    const story = given(turnOne({ injects: injects as never }))
      .started()
      .and('CHN.head', 'tableProposal', { title: 'A text', clauses: ['One.'] })
      .and(FACILITATOR, 'holdInject', { inject: 'S-1' })
      .after(1);
    const before = JSON.stringify(story.session);
    expect(wouldFire(story.session, { kind: 'now' }, story.at)).toEqual([{ inject: 'S-1', how: 'held' }]);
    expect(wouldFire(story.session, { kind: 'phaseEnd' }, story.at)).toContainEqual({ inject: 'S-6', how: 'trigger' });
    const vote = story.and(FACILITATOR, 'advancePhase');
    const open = Object.keys(vote.session.votes)[0]!;
    expect(wouldFire(vote.session, { kind: 'vote', vote: open, choice: 'yes' }, vote.at)).toContainEqual({ inject: 'S-7', how: 'trigger' });
    expect(wouldFire(vote.session, { kind: 'vote', vote: open, choice: 'no' }, vote.at)).not.toContainEqual({
      inject: 'S-7',
      how: 'trigger',
    });
    expect(JSON.stringify(story.session)).toBe(before);
  });
});
