import { describe, expect, it } from 'vitest';
import type { Exercise, OrderType } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { adjudicationsDone, adjudicationsNow, hearingsOf, outcomeRead } from '../views/adjudication.ts';
import { attention } from '../views/attention.ts';

type Mode = NonNullable<OrderType['adjudication']>;

/** The world of the tests, in which some orders are decided in some other way, or all wait. */
function deciding(modes: Record<string, Mode> = {}, asks: { adjudicate?: boolean; phase?: Mode; atExpiry?: 'wait' } = {}): Exercise {
  const world = withWorld();
  const orders = world.orders.map((one) => (modes[one.id] ? { ...one, adjudication: modes[one.id]! } : one));
  const turns = world.turns.map((turn) => ({
    ...turn,
    phases: turn.phases.map((phase) => ({
      ...phase,
      ...(asks.adjudicate ? { atEnd: [...phase.atEnd, 'adjudicate' as const] } : {}),
      ...(asks.phase ? { adjudication: asks.phase } : {}),
      ...(asks.atExpiry ? { atExpiry: asks.atExpiry } : {}),
    })),
  }));
  return { ...world, orders, turns };
}

const seal = (story: Story, code: string, ...orders: object[]): Story =>
  story.and(`${code}.head`, 'sealOrders', { orders: orders.map((one) => ({ text: '', ...one })) });
const envoy = { order: 'envoy' };
const pause = { order: 'pause', target: 'CHN' };
const idOf = (story: Story, order = 'envoy'): string =>
  adjudicationsNow(story.session).find(({ one }) => one.order.order === order)!.one.id;
const written = (changes: object = {}) => ({ succeeds: true, effects: [], told: [], ...changes });
const P = (code: string, add: number) => ({ var: 'P', on: code, add, track: 'political' });
const needs = (story: Story) => attention(story.session, { at: story.at, online: [], requests: [] }).map(({ kind }) => kind);
const moves = (story: Story, key: string) =>
  (story.session.reasons?.[key] ?? []).filter(({ cause }) => cause?.kind === 'order').map(({ value, was }) => value - was);
/** What everybody reads on the wire, as one delegation sees it. */
const wireOf = (story: Story, seat: string) => Object.values(project(story.session, viewerOf(seat)).wire);

const waiting = (mode: Mode, order: object = envoy) => seal(given(deciding({ envoy: mode, pause: mode })).started(), 'JPN', order).after(5);

describe('orders that wait for their outcome', () => {
  it('are carried out at once where nothing says otherwise [ADJ-1]', () => {
    const story = seal(given(deciding()).started(), 'JPN', envoy).after(5);
    expect(story.session.phase?.turn).toBe(2);
    expect(story.session.awaited).toBeUndefined();
    const explicit = seal(given(deciding({ envoy: 'rule' }, { phase: 'rule' })).started(), 'JPN', envoy).after(5);
    expect(explicit.log.map(({ type }) => type)).toEqual(story.log.map(({ type }) => type));
  });
  it('are revealed, and neither cost nor do anything yet; the phase waits, its crises too [ADJ-1]', () => {
    const begun = seal(given(deciding({ envoy: 'free' })).started(), 'JPN', envoy).and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const story = begun.after(5);
    expect(story.session.revealed[1]).toHaveLength(1);
    expect(story.session.phase).toMatchObject({ turn: 1, waiting: true });
    expect(story.session.world['K:JPN']!.value).toBe(60);
    expect(story.log.some(({ type }) => type === 'crisisStepped' || type === 'mechanismPriced')).toBe(false);
    expect(needs(story)).toContain('adjudicate');
    expect(needs(story)).not.toContain('phaseWaiting');
    story.when(FACILITATOR, 'advancePhase').refusedWith('outcomesFirst');
    const published = story.and(FACILITATOR, 'publishOutcomes', { restByRule: true });
    expect(published.log.some(({ type }) => type === 'crisisStepped')).toBe(true);
    expect(published.session.phase).toMatchObject({ turn: 2, waiting: false });
    expect(needs(published)).not.toContain('adjudicate');
  });
  it('wait by the phase, or where it lists so in any case: a pause tells of no covert order [ADJ-1]', () => {
    const open = seal(given(deciding({}, { phase: 'matrix' })).started(), 'JPN', envoy).after(5);
    expect(adjudicationsNow(open.session).map(({ one }) => one.mode)).toEqual(['matrix']);
    const none = given(deciding({}, { adjudicate: true }))
      .started()
      .after(5);
    expect(none.session.phase).toMatchObject({ turn: 1, waiting: true });
    none.when(FACILITATOR, 'publishOutcomes').tells('outcomesPublished').tells('phaseBegan', { turn: 2 });
  });
  it('wait for each other: what the rule decides is decided, and acts in the same sequence [ADJ-1] [ADJ-8] [ORD-5]', () => {
    const sealed = seal(seal(given(deciding({ envoy: 'free' })).started(), 'JPN', { order: 'alert', target: 'CHN' }, envoy), 'CHN', {
      order: 'cancel',
    }).and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const story = sealed.after(5);
    expect(adjudicationsNow(story.session).map(({ one }) => [one.order.order, one.outcome?.mode])).toEqual([
      ['cancel', 'rule'],
      ['envoy', undefined],
      ['alert', 'rule'],
    ]);
    story.when(FACILITATOR, 'publishOutcomes').refusedWith('outcomesOpen', { count: 1 });
    const done = story
      .and(FACILITATOR, 'acceptOutcome', { adjudication: idOf(story), outcome: written({ effects: [P('own', -4)] }) })
      .when(FACILITATOR, 'publishOutcomes').events;
    const sequence = done.flatMap((event) => {
      if (event.type === 'worldChanged' && event.data.cause?.kind === 'order') return [event.data.cause.order];
      return event.type === 'crisisShifted' ? ['alert'] : [];
    });
    expect([...new Set(sequence)]).toEqual(['cancel', 'envoy', 'alert']);
  });
  it('carry what the rule proposes, with the odds and what the same dice drew [ADJ-1]', () => {
    const world = deciding({ pause: 'rule' }, { adjudicate: true });
    const orders = world.orders.map((one) => (one.id === 'pause' ? { ...one, draw: { p: 1, effects: [P('own', 9)] } } : one));
    const story = seal(seal(given({ ...world, orders }).started(), 'JPN', pause), 'CHN', { order: 'pause', target: 'JPN' }).after(5);
    expect(adjudicationsNow(story.session)[0]!.one.proposed).toMatchObject({
      mirrored: true,
      effects: [{ var: 'T', add: -6 }],
      draw: { p: 1, drawn: true },
    });
  });
  it('do exactly what they would have done at once, if all come out by the rule [ADJ-2]', () => {
    const of = (exercise: Exercise) =>
      seal(
        seal(given(exercise).started(), 'JPN', pause, { ...envoy, intensity: 2 }),
        'CHN',
        { order: 'pause', target: 'JPN' },
        { order: 'cancel' },
      ).after(5);
    const waited = of(deciding({}, { adjudicate: true })).and(FACILITATOR, 'publishOutcomes', { restByRule: true });
    const at = (story: Story) => Object.entries(story.session.world).map(([key, { value }]) => [key, value]);
    expect(at(waited)).toEqual(at(of(deciding())));
  });
  it('are the control room’s: a delegation learns that they wait, and no more [ADJ-1]', () => {
    const japan = project(waiting('free').session, viewerOf('JPN.head'));
    expect(japan.adjudications).toBeUndefined();
    expect(japan.awaited?.[1]).toMatchObject({ index: 0 });
  });
  it('of a delegation that has left are not carried out [ADJ-8] [MEM-3]', () => {
    const story = waiting('free').and(FACILITATOR, 'releaseDelegation', { delegation: 'JPN', why: 'It leaves' });
    const done = story.and(FACILITATOR, 'publishOutcomes', { restByRule: true });
    expect(moves(done, 'P:JPN')).toEqual([]);
  });
  it('wait on where the exercise lets the phase wait, and in a phase that was extended [ADJ-8]', () => {
    const patient = seal(given(deciding({ envoy: 'free' }, { atExpiry: 'wait' })).started(), 'JPN', envoy).after(5);
    const early = seal(given(deciding({ envoy: 'free' }, { atExpiry: 'wait' })).started(), 'JPN', envoy).and(FACILITATOR, 'advancePhase');
    for (const story of [patient.and(FACILITATOR, 'advancePhase'), early]) {
      const published = story.and(FACILITATOR, 'publishOutcomes', { restByRule: true });
      expect(published.session.phase).toMatchObject({ turn: 1, waiting: true });
      expect(published.and(FACILITATOR, 'advancePhase').session.phase?.turn).toBe(2);
    }
    const extended = waiting('free')
      .and(FACILITATOR, 'movePhaseEnd', { minutes: 3 })
      .and(FACILITATOR, 'publishOutcomes', { restByRule: true });
    expect(extended.session.phase).toMatchObject({ turn: 1, waiting: false });
    expect(extended.after(4).session.phase?.turn).toBe(2);
    expect(extended.after(4).log.filter(({ type }) => type === 'ordersRevealed' || type === 'outcomesPublished')).toHaveLength(2);
  });
});

describe('what comes of an order', () => {
  it('is accepted as the rule proposes, or overruled in words and effects with a reason [ADJ-2]', () => {
    const story = seal(given(deciding({}, { adjudicate: true })).started(), 'JPN', envoy).after(5);
    story.when(FACILITATOR, 'acceptOutcome', { adjudication: idOf(story) }).tells('outcomeAccepted', {}, ['control']);
    const other = story.and(FACILITATOR, 'acceptOutcome', {
      adjudication: idOf(story),
      outcome: written({ effects: [P('own', -7)], reason: 'The envoy was received at the airport' }),
    });
    expect(adjudicationsNow(other.session)[0]!.one.outcome).toMatchObject({ mode: 'free', by: FACILITATOR });
    expect(moves(other.and(FACILITATOR, 'publishOutcomes'), 'P:JPN')).toEqual([-7]);
  });
  it('is written by the facilitator where it is free, and only names what there is [ADJ-2] [ADJ-7]', () => {
    const story = waiting('free');
    const adjudication = idOf(story);
    story.when(FACILITATOR, 'acceptOutcome', { adjudication }).refusedWith('outcomeUnwritten');
    const accept = (changes: object) => story.when(FACILITATOR, 'acceptOutcome', { adjudication, outcome: written(changes) });
    accept({ effects: [P('XYZ', 1)] }).refusedWith('unknownEffect', { variable: 'P' });
    accept({ told: [{ to: ['XYZ'], text: 'x' }] }).refusedWith('unknownRecipient', { recipient: 'XYZ' });
    accept({
      told: [
        { to: ['JPN'], text: 'x' },
        { to: ['JPN'], text: 'y' },
      ],
    }).refusedWith('recipientTwice', { recipient: 'JPN' });
    story.when(FACILITATOR, 'acceptOutcome', { adjudication: 'toString' }).refusedWith('noSuchAdjudication');
    story.when('JPN.head', 'acceptOutcome', { adjudication }).refusedWith('controlOnly');
    accept({ effects: [P('own', -1)] }).tells('outcomeAccepted');
  });
  it('that fails costs what it costs, and neither lifts a crisis nor listens [ADJ-2] [CRI-4]', () => {
    const play = () =>
      seal(
        given(deciding({ raid: 'free', envoy: 'free' }))
          .started()
          .and(FACILITATOR, 'startCrisis', { crisis: 'clash' }),
        'JPN',
        { order: 'raid', target: 'CHN' },
        envoy,
      ).after(5);
    const come = (succeeds: boolean) => {
      const story = play();
      const accepted = ['raid', 'envoy'].reduce(
        (now, order) => now.and(FACILITATOR, 'acceptOutcome', { adjudication: idOf(now, order), outcome: written({ succeeds }) }),
        story,
      );
      return accepted.when(FACILITATOR, 'publishOutcomes').events;
    };
    expect(come(true).some(({ type }) => type === 'crisisAwaits')).toBe(true);
    const failed = come(false);
    expect(failed.some((event) => event.type === 'crisisAwaits' && event.data.by === 'JPN')).toBe(false);
    expect(failed.find((event) => event.type === 'worldChanged' && event.data.key === 'K:JPN')?.data).toMatchObject({ add: -3 });
  });
  it('can be decided another way, one order at a time, until it is published [ADJ-2]', () => {
    const story = waiting('rule', envoy);
    expect(story.session.phase?.turn).toBe(2);
    const free = waiting('free');
    const adjudication = idOf(free);
    const accepted = free.and(FACILITATOR, 'acceptOutcome', { adjudication, outcome: written() });
    const again = accepted.and(FACILITATOR, 'setAdjudication', { adjudication, mode: 'matrix' });
    expect(adjudicationsNow(again.session)[0]!.one).toMatchObject({ mode: 'matrix' });
    expect(adjudicationsNow(again.session)[0]!.one.outcome).toBeUndefined();
    again.when(FACILITATOR, 'setAdjudication', { adjudication, mode: 'matrix' }).refusedWith('decidedSoAlready');
    again.when(FACILITATOR, 'acceptOutcome', { adjudication }).refusedWith('diceFirst');
    const published = free.and(FACILITATOR, 'publishOutcomes', { restByRule: true });
    published.when(FACILITATOR, 'setAdjudication', { adjudication, mode: 'rule' }).refusedWith('noSuchAdjudication');
  });
});

const heard = (story: Story, kind: string, changes: object = {}, order = 'envoy') =>
  story.and(FACILITATOR, 'openHearing', {
    adjudication: idOf(story, order),
    kind,
    asked: ['CHN', 'JPN'],
    open: true,
    action: 'An envoy is sent',
    intended: 'The line is open again',
    reasons: ['It worked before'],
    ...changes,
  });

describe('a matrix argument', () => {
  const arguing = (changes: object = {}) => heard(waiting('matrix'), 'matrix', changes);

  it('is open to those who are asked, and to nobody else [ADJ-3]', () => {
    const story = arguing();
    const hearing = idOf(story);
    story
      .when('CHN.head', 'argue', { hearing, side: 'con', text: 'Nobody expects an envoy' })
      .tells('argumentMade', {}, ['d:JPN', 'd:CHN']);
    story.when('KOR.head', 'argue', { hearing, side: 'pro', text: 'Let it' }).refusedWith('noSuchHearing');
    expect(project(story.session, viewerOf('KOR.head')).hearings).toBeUndefined();
    expect(hearingsOf(project(story.session, viewerOf('CHN.head')), 'CHN')).toHaveLength(1);
    const six = Array.from({ length: 6 }).reduce<Story>(
      (now, _, n) => now.and('CHN.head', 'argue', { hearing, side: 'con', text: `${n}` }),
      story,
    );
    six.when('CHN.head', 'argue', { hearing, side: 'con', text: 'And' }).refusedWith('arguedEnough', { max: 6 });
  });
  it('may be heard by the control room alone [ADJ-3]', () => {
    const story = arguing({ open: false });
    const said = story.and('CHN.head', 'argue', { hearing: idOf(story), side: 'con', text: 'Nobody expects an envoy' });
    expect(adjudicationsNow(said.session)[0]!.points.map(({ text }) => text)).toEqual(['Nobody expects an envoy']);
    expect(hearingsOf(project(said.session, viewerOf('CHN.head')), 'CHN')[0]!.points).toHaveLength(1);
    expect(hearingsOf(project(said.session, viewerOf('JPN.head')), 'JPN')[0]!.points).toHaveLength(0);
  });
  it('is weighed and thrown once, before everybody; the hearing ends [ADJ-4]', () => {
    const story = arguing();
    const throwing = {
      adjudication: idOf(story),
      weighed: [
        { text: 'For', weight: 2 },
        { text: 'Against', by: 'CHN', weight: -1 },
      ],
      shown: true,
    };
    story.when(FACILITATOR, 'throwDice', { ...throwing, weighed: [{ text: 'x', weight: 3 }] }).refusedWith('malformed');
    const thrown = story.and(FACILITATOR, 'throwDice', throwing);
    expect(adjudicationsNow(thrown.session)[0]!.one.thrown).toMatchObject({ kind: 'matrix', net: 1 });
    expect(wireOf(thrown, 'KOR.head')).toMatchObject([
      { kind: 'outcome', thrown: { net: 1 }, outcome: { delegation: 'JPN', order: 'envoy' } },
    ]);
    thrown.when(FACILITATOR, 'throwDice', throwing).refusedWith('thrownAlready');
    thrown.when('CHN.head', 'argue', { hearing: idOf(story), side: 'con', text: 'Late' }).refusedWith('hearingOver');
    const quiet = story.and(FACILITATOR, 'throwDice', { ...throwing, shown: false });
    expect(wireOf(quiet, 'KOR.head')).toEqual([]);
  });
  it('comes out as the dice say: the effects, or none of them [ADJ-3] [ADJ-4]', () => {
    const net = (weight: number) => {
      const story = waiting('matrix');
      const weighed = Array.from({ length: 6 }, () => ({ text: 'x', weight }));
      const thrown = story.and(FACILITATOR, 'throwDice', { adjudication: idOf(story), weighed, shown: false });
      return moves(thrown.and(FACILITATOR, 'acceptOutcome', { adjudication: idOf(story) }).and(FACILITATOR, 'publishOutcomes'), 'P:JPN');
    };
    expect(net(2)).toEqual([-1]);
    expect(net(-2)).toEqual([]);
  });
  it('ends when one of those who are heard leaves [ADJ-3] [MEM-3]', () => {
    const story = arguing().and(FACILITATOR, 'releaseDelegation', { delegation: 'CHN', why: 'It leaves' });
    expect(story.session.hearings![idOf(story)]).toMatchObject({ closed: true });
    expect(project(story.session, viewerOf('CHN.head')).hearings![idOf(story)]).toMatchObject({ closed: true });
  });
  it('on a covert order is nobody’s to hear, and its dice nobody’s to see [ADJ-3]', () => {
    const story = seal(given(deciding({ raid: 'matrix' })).started(), 'JPN', { order: 'raid', target: 'CHN' }).after(5);
    const adjudication = idOf(story, 'raid');
    story
      .when(FACILITATOR, 'openHearing', {
        adjudication,
        kind: 'matrix',
        asked: ['CHN'],
        open: true,
        action: 'x',
        intended: 'y',
        reasons: [],
      })
      .refusedWith('covertUnheard');
    story.when(FACILITATOR, 'throwDice', { adjudication, weighed: [], shown: true }).refusedWith('covertUnheard');
    story.when(FACILITATOR, 'throwDice', { adjudication, weighed: [], shown: false }).tells('diceThrown', {}, ['control']);
  });
  it('is held once, with known delegations, in the mode it is for [ADJ-3]', () => {
    const story = arguing();
    const again = { adjudication: idOf(story), kind: 'matrix', asked: ['KOR'], open: true, action: 'x', intended: 'y', reasons: [] };
    story.when(FACILITATOR, 'openHearing', again).refusedWith('heardAlready');
    const fresh = waiting('matrix');
    fresh.when(FACILITATOR, 'openHearing', { ...again, asked: ['XYZ'] }).refusedWith('noSuchReader');
    fresh.when(FACILITATOR, 'openHearing', { ...again, kind: 'estimate' }).refusedWith('notDecidedSo');
  });
});

describe('an estimate or a vote', () => {
  it('is given in secret; the median and one die decide, and the spread is shown [ADJ-5]', () => {
    const story = heard(waiting('vote'), 'estimate');
    const hearing = idOf(story);
    story.when(FACILITATOR, 'throwDice', { adjudication: hearing, weighed: [], shown: true }).refusedWith('nobodyJudged');
    story.when('CHN.head', 'judgeChance', { hearing, p: 30 }).tells('chanceJudged', { p: 30 }, ['d:CHN']);
    story.when('CHN.head', 'judgeChance', { hearing, choice: 'yes' }).refusedWith('judgedOtherwise');
    const both = story.and('CHN.head', 'judgeChance', { hearing, p: 30 }).and('JPN.head', 'judgeChance', { hearing, p: 90 });
    expect(adjudicationsNow(both.session)[0]!.heard).toEqual({ count: 2, least: 30, median: 60, most: 90 });
    both
      .when(FACILITATOR, 'throwDice', { adjudication: hearing, weighed: [], shown: true })
      .tells('diceThrown')
      .tells('wireTold', {}, ['public']);
  });
  it('of controllers counts where no delegation is heard [ADJ-5] [ADJ-10]', () => {
    const story = waiting('vote');
    const one = story.and(FACILITATOR, 'giveEstimate', { adjudication: idOf(story), p: 100 });
    const thrown = one.and(FACILITATOR, 'throwDice', { adjudication: idOf(story), weighed: [], shown: true });
    expect(adjudicationsNow(thrown.session)[0]!.one.thrown).toMatchObject({ p: 100, verdict: 'yes' });
    thrown.when(FACILITATOR, 'giveEstimate', { adjudication: idOf(story), p: 1 }).refusedWith('thrownAlready');
  });
  it('by majority counts, and a tie is no success [ADJ-5]', () => {
    const story = heard(waiting('vote'), 'majority');
    const hearing = idOf(story);
    const tied = story.and('CHN.head', 'judgeChance', { hearing, choice: 'no' }).and('JPN.head', 'judgeChance', { hearing, choice: 'yes' });
    tied.when(FACILITATOR, 'throwDice', { adjudication: hearing, weighed: [], shown: true }).tells('diceThrown', {
      thrown: { kind: 'majority', yes: 1, no: 1, verdict: 'no' },
    });
  });
  it('of several umpires is each one’s own; the lead sees how far they lie apart, and decides [ADJ-10]', () => {
    const begun = seal(given(deciding({ envoy: 'free' })).started(), 'JPN', envoy)
      .and(FACILITATOR, 'appointController', { kind: 'evaluator', name: 'Eva' })
      .and(FACILITATOR, 'appointController', { kind: 'simcell', name: 'Sam' })
      .after(5);
    const adjudication = idOf(begun);
    const [evaluator, simcell] = ['evaluator', 'simcell'].map(
      (kind) => Object.keys(begun.session.controllers!).find((seat) => seat.includes(kind))!,
    );
    begun.when(simcell!, 'giveEstimate', { adjudication, p: 10 }).refusedWith('assessorsOnly');
    const story = begun.and(evaluator!, 'giveEstimate', { adjudication, p: 20 }).and(FACILITATOR, 'giveEstimate', { adjudication, p: 80 });
    expect(adjudicationsNow(story.session)[0]!.controllers).toEqual({ count: 2, least: 20, median: 50, most: 80 });
    begun.when(evaluator!, 'acceptOutcome', { adjudication, outcome: written() }).refusedWith('facilitatorsOnly');
  });
});

describe('an agreement', () => {
  it('is what all who are heard confirm; the facilitator ratifies it [ADJ-6]', () => {
    const story = heard(waiting('consensual'), 'consensual');
    const hearing = idOf(story);
    story.when('CHN.head', 'agreeOutcome', { hearing, agrees: true }).refusedWith('nothingToAgree');
    const proposed = story.and('JPN.head', 'agreeOutcome', { hearing, agrees: true, text: 'The envoy is received' });
    proposed.when(FACILITATOR, 'acceptOutcome', { adjudication: hearing }).refusedWith('notAgreed');
    const both = proposed.and('CHN.head', 'agreeOutcome', { hearing, agrees: true });
    const done = both.and(FACILITATOR, 'acceptOutcome', { adjudication: hearing }).and(FACILITATOR, 'publishOutcomes');
    expect(wireOf(done, 'KOR.head').map(({ text }) => text)).toEqual(['The envoy is received']);
    expect(moves(done, 'P:JPN')).toEqual([-1]);
  });
  it('begins anew with another text, and can be taken back [ADJ-6]', () => {
    const story = heard(waiting('consensual'), 'consensual', { text: 'The envoy is received' });
    const hearing = idOf(story);
    const both = story
      .and('JPN.head', 'agreeOutcome', { hearing, agrees: true })
      .and('CHN.head', 'agreeOutcome', { hearing, agrees: true });
    const changed = both.and('CHN.head', 'agreeOutcome', { hearing, agrees: true, text: 'The envoy waits' });
    expect(changed.session.hearings![hearing]).toMatchObject({ text: 'The envoy waits', agreed: ['CHN'] });
    const back = both.and('JPN.head', 'agreeOutcome', { hearing, agrees: false });
    expect(back.session.hearings![hearing]!.agreed).toEqual(['CHN']);
    both.when('JPN.head', 'agreeOutcome', { hearing, agrees: true }).tellsNothing();
    both.when('JPN.head', 'agreeOutcome', { hearing, agrees: false, text: 'x' }).refusedWith('ownTextAgreed');
  });
});

describe('publication', () => {
  const told = [
    { to: ['JPN'], text: 'The envoy was received coldly' },
    { to: ['CHN', 'KOR'], text: 'An envoy came' },
  ];
  const published = (order: object = envoy, mode = 'envoy') => {
    const story = seal(given(deciding({ envoy: 'free', raid: 'free' })).started(), 'JPN', order).after(5);
    const accepted = story.and(FACILITATOR, 'acceptOutcome', {
      adjudication: idOf(story, mode),
      outcome: written({ told, effects: [P('own', -2)], reason: 'Weather' }),
    });
    expect(wireOf(accepted, 'JPN.head')).toEqual([]);
    return accepted.and(FACILITATOR, 'publishOutcomes');
  };

  it('tells each its own words, and nothing that there are others; the reason stays in the control room [ADJ-7]', () => {
    const story = published();
    for (const [seat, text] of [
      ['JPN.head', 'The envoy was received coldly'],
      ['CHN.head', 'An envoy came'],
      ['KOR.head', 'An envoy came'],
    ]) {
      expect(wireOf(story, seat!).map((item) => item.text)).toEqual([text]);
      expect(JSON.stringify(project(story.session, viewerOf(seat!)))).not.toContain('Weather');
    }
    expect(wireOf(story, 'UN.desk')).toEqual([]);
    const japan = project(story.session, viewerOf('JPN.head'));
    expect(outcomeRead(japan, 1, 'JPN', 'envoy')?.item?.text).toBe('The envoy was received coldly');
    expect(story.session.awaited![1]!.publishedAt).toBeDefined();
  });
  it('of a covert order names it to nobody [ADJ-7] [ORD-4]', () => {
    const story = published({ order: 'raid', target: 'CHN' }, 'raid');
    const [item] = wireOf(story, 'CHN.head');
    expect(item).toMatchObject({ title: 'An envoy came', text: 'An envoy came' });
    expect(item!.outcome).toBeUndefined();
  });
  it('is set right later by a new fact with a reason; what was told stays [ADJ-9]', () => {
    const story = published();
    const { one } = adjudicationsDone(story.session)[0]!;
    const right = { told: [{ to: ['JPN'], text: 'The envoy was received after all' }], effects: [P('own', 5)] };
    story.when(FACILITATOR, 'overrideOutcome', { adjudication: one.id, outcome: written(right) }).refusedWith('reasonMissing');
    const set = story.and(FACILITATOR, 'overrideOutcome', {
      adjudication: one.id,
      outcome: written({ ...right, reason: 'A telegram was late' }),
    });
    expect(moves(set, 'P:JPN')).toEqual([-2, 5]);
    const japan = project(set.session, viewerOf('JPN.head'));
    expect(Object.values(japan.wire).map(({ text }) => text)).toEqual([
      'The envoy was received coldly',
      'The envoy was received after all',
    ]);
    expect(outcomeRead(japan, 1, 'JPN', 'envoy')).toMatchObject({
      of: { again: true },
      item: { text: 'The envoy was received after all' },
    });
    waiting('free')
      .when(FACILITATOR, 'overrideOutcome', { adjudication: idOf(waiting('free')), outcome: written() })
      .refusedWith('notPublished');
  });
  it('needs something that waits [ADJ-8]', () => {
    given(deciding()).started().when(FACILITATOR, 'publishOutcomes').refusedWith('nothingAdjudicated');
  });
});
