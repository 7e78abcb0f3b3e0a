import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const ordering = () => given().started().after(7);
const appeal = { order: 'appeal', text: 'Please' };
const cutter = { order: 'cutter', target: 'CHN', text: 'Sail' };
const recorder = { order: 'recorder', text: 'Quietly' };

describe('sealOrders', () => {
  it('is known to the delegation alone [ORD-1]', () => {
    ordering()
      .when('JPN.head', 'sealOrders', { orders: [appeal] })
      .tells('ordersSealed', { delegation: 'JPN', turn: 2, orders: [appeal] }, ['d:JPN']);
  });
  it('replaces what was sealed before [ORD-3]', () => {
    const twice = ordering()
      .and('JPN.head', 'sealOrders', { orders: [appeal] })
      .and('JPN.head', 'sealOrders', { orders: [cutter] });
    expect(twice.session.sealed[2]?.['JPN']?.orders).toEqual([cutter]);
  });
  it('is refused beyond what a turn takes', () => {
    ordering()
      .when('JPN.head', 'sealOrders', { orders: [appeal, appeal, appeal] })
      .refusedWith('tooManyOrders', { max: 2 });
  });
  it('is refused for an order that is not in the catalogue', () => {
    ordering()
      .when('JPN.head', 'sealOrders', { orders: [{ order: 'war', text: '' }] })
      .refusedWith('noSuchOrder', { order: 'war' });
  });
  it.each([undefined, 'JPN', 'XYZ'])('a directed order needs another delegation, not %s', (target) => {
    const order = target === undefined ? { order: 'cutter', text: '' } : { order: 'cutter', text: '', target };
    ordering()
      .when('JPN.head', 'sealOrders', { orders: [order] })
      .refusedWith('needsTarget');
  });
  it('an order that is not directed at anybody takes no delegation', () => {
    ordering()
      .when('JPN.head', 'sealOrders', { orders: [{ ...appeal, target: 'KOR' }] })
      .refusedWith('takesNoTarget', { order: 'appeal' });
  });
  it('is refused once the turn’s orders are revealed [ORD-3]', () => {
    const revealed = ordering().and(FACILITATOR, 'advancePhase');
    revealed.when('JPN.head', 'sealOrders', { orders: [appeal] }).refusedWith('ordersRevealed');
    revealed.when('JPN.head', 'withdrawOrders').refusedWith('ordersRevealed');
  });
});

describe('withdrawOrders', () => {
  it('leaves no trace that there were any [ORD-2]', () => {
    const back = ordering()
      .and('JPN.head', 'sealOrders', { orders: [appeal] })
      .and('JPN.head', 'withdrawOrders');
    expect(back.session.sealed).toEqual({});
    back.when('JPN.head', 'withdrawOrders').refusedWith('nothingSealed');
  });
});

describe('the reveal', () => {
  const revealed = () =>
    ordering()
      .and('CHN.head', 'sealOrders', { orders: [recorder] })
      .and('JPN.head', 'sealOrders', { orders: [cutter, recorder] })
      .and(FACILITATOR, 'advancePhase');

  it('tells all overt orders at once, in the exercise’s order of delegations, and no covert one [ORD-4]', () => {
    const [told] = revealed().session.revealed[2]!;
    expect(revealed().session.revealed[2]).toHaveLength(1);
    expect(told).toMatchObject({ delegation: 'JPN', orders: [cutter] });
  });
  it('what covert orders do is felt all the same [ORD-4] [WLD-2]', () => {
    const { world } = revealed().session;
    expect(world['evidence:CHN']?.value).toBe(2);
    expect(world['evidence:JPN']?.value).toBe(2);
    expect(world['T:CHN~JPN']).toMatchObject({ was: 53, value: 49 });
  });
});

describe('orders in a world that moves', () => {
  const play = () => given(withWorld()).started();
  const seal = (story: ReturnType<typeof play>, code: string, ...orders: object[]) =>
    story.and(`${code}.head`, 'sealOrders', { orders: orders.map((order) => ({ text: '', ...order })) });

  it('cost political capital, and are refused beyond what the delegation has [ORD-5]', () => {
    const story = seal(play(), 'JPN', { order: 'envoy' }).after(5);
    expect(story.session.world['K:JPN']!.value).toBe(60 - 3 + 2);
    const poor = play().and(FACILITATOR, 'setWorld', { key: 'K:JPN', value: 5, why: 'Poor' });
    poor
      .when('JPN.head', 'sealOrders', {
        orders: [
          { order: 'envoy', text: '' },
          { order: 'envoy', text: '' },
        ],
      })
      .refusedWith('tooDear', { cost: 6, have: 5 });
  });
  it('that need something everybody knows of are refused without it [ORD-5]', () => {
    play()
      .when('JPN.head', 'sealOrders', { orders: [{ order: 'session', text: '' }] })
      .refusedWith('needNotMet', { needs: 'a mechanism must be in force' });
    const world = withWorld().world;
    given(withWorld({ world: { ...world, inForce: ['declaration'] } }))
      .started()
      .when('JPN.head', 'sealOrders', { orders: [{ order: 'session', text: '' }] })
      .tells('ordersSealed');
  });
  it('do something else when the target gives the same order back [ORD-5]', () => {
    const T = (story: ReturnType<typeof play>) => story.session.reasons!['T:CHN~JPN']!.filter((reason) => reason.cause?.kind === 'order');
    const alone = seal(play(), 'JPN', { order: 'pause', target: 'CHN' }).after(5);
    expect(T(alone).map(({ value, was }) => value - was)).toEqual([-2]);
    const both = seal(seal(play(), 'JPN', { order: 'pause', target: 'CHN' }), 'CHN', { order: 'pause', target: 'JPN' }).after(5);
    expect(T(both).map(({ value, was }) => value - was)).toEqual([-6, -6]);
  });
  it('are carried out in sequence: cancellations first, forceful ones last, among these by delegation [ORD-5]', () => {
    const ready = play().and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const sealed = seal(
      seal(ready, 'JPN', { order: 'alert', target: 'CHN' }, { order: 'envoy' }),
      'CHN',
      { order: 'cancel' },
      { order: 'envoy' },
    );
    const order = sealed.after(5).log.flatMap((event) => {
      if (event.type === 'worldChanged' && event.data.cause?.kind === 'order') return [`${event.data.cause.by} ${event.data.cause.order}`];
      return event.type === 'crisisShifted' ? ['alert'] : [];
    });
    expect([...new Set(order)]).toEqual(['CHN cancel', 'CHN envoy', 'JPN envoy', 'alert']);
  });
});

describe('how strongly an order is given', () => {
  const play = () => given(withWorld()).started();
  const envoy = { order: 'envoy', text: '' };

  it('multiplies what it does and what it costs [ORD-6]', () => {
    const story = play()
      .and('JPN.head', 'sealOrders', { orders: [{ ...envoy, intensity: 3 }] })
      .after(5);
    expect(story.session.world['K:JPN']!.value).toBe(60 - 3 * 3 + 2);
    const P = story.session.reasons!['P:JPN']!.filter(({ cause }) => cause?.kind === 'order');
    expect(P.map(({ value, was }) => value - was)).toEqual([-3]);
  });
  it('is refused beyond what the order takes, and beyond what the delegation can pay [ORD-6]', () => {
    play()
      .when('JPN.head', 'sealOrders', { orders: [{ order: 'pause', target: 'CHN', text: '', intensity: 2 }] })
      .refusedWith('tooIntense', { order: 'pause', max: 1 });
    play()
      .and(FACILITATOR, 'setWorld', { key: 'K:JPN', value: 5, why: 'Poor' })
      .when('JPN.head', 'sealOrders', { orders: [{ ...envoy, intensity: 2 }] })
      .refusedWith('tooDear', { cost: 6, have: 5 });
    play()
      .when('JPN.head', 'sealOrders', { orders: [{ ...envoy, intensity: 4 }] })
      .refusedWith('malformed');
  });
});

describe('an order on a condition', () => {
  const play = () => given(withWorld()).started();
  const give = (story: ReturnType<typeof play>, code: string, ...orders: object[]) =>
    story.and(`${code}.head`, 'sealOrders', { orders: orders.map((order) => ({ text: '', ...order })) });
  const if_ = (delegation: string, order: string) => ({ ifOther: { delegation, order } });
  const unless = (delegation: string, order: string) => ({ unlessOther: { delegation, order } });
  const unmet = (story: ReturnType<typeof play>) =>
    story
      .after(5)
      .session.revealed[1]!.map(({ delegation, orders }) => [delegation, ...orders.map((one) => one.unmet ?? 'done')].join(' '));

  it('is carried out if the other gives that order; if not, it is told, costs nothing and does nothing [ORD-7]', () => {
    const waiting = give(play(), 'JPN', { order: 'envoy', ...if_('CHN', 'cancel') });
    expect(unmet(waiting)).toEqual(['JPN ifOther']);
    const { world, reasons } = waiting.after(5).session;
    expect(world['K:JPN']!.value).toBe(60 + 2);
    expect(reasons!['P:JPN']?.filter(({ cause }) => cause?.kind === 'order') ?? []).toEqual([]);
    expect(unmet(give(waiting, 'CHN', { order: 'cancel' }))).toEqual(['JPN done', 'CHN done']);
  });
  it('gives way to what is carried out, not to what is not [ORD-7]', () => {
    const story = give(play(), 'JPN', { order: 'envoy', ...unless('KOR', 'envoy') });
    expect(unmet(story)).toEqual(['JPN done']);
    const kor = give(story, 'KOR', { order: 'envoy' });
    expect(unmet(kor)).toEqual(['JPN unlessOther', 'KOR done']);
    const blocked = give(story, 'KOR', { order: 'envoy', ...unless('CHN', 'cancel') });
    expect(unmet(give(blocked, 'CHN', { order: 'cancel' }))).toEqual(['JPN done', 'KOR unlessOther', 'CHN done']);
  });
  it('waits together: if you do, I do, all round [ORD-7]', () => {
    const story = give(give(play(), 'JPN', { order: 'envoy', ...if_('KOR', 'envoy') }), 'KOR', { order: 'envoy', ...if_('JPN', 'envoy') });
    expect(unmet(story)).toEqual(['JPN done', 'KOR done']);
  });
  it('in a ring in which each gives way to the next, nothing is carried out [ORD-7]', () => {
    const story = give(give(play(), 'JPN', { order: 'envoy', ...unless('KOR', 'envoy') }), 'KOR', {
      order: 'envoy',
      ...unless('JPN', 'envoy'),
    });
    expect(unmet(story)).toEqual(['JPN ring', 'KOR ring']);
  });
  it('is told as unanswered where it acts differently when given back, and is not [ORD-5]', () => {
    const told = (story: ReturnType<typeof play>) =>
      story.after(5).session.revealed[1]!.map(({ orders }) => orders.map(({ unanswered }) => unanswered ?? false));
    const story = give(play(), 'JPN', { order: 'pause', target: 'CHN' }, { order: 'envoy' });
    expect(told(story)).toEqual([[true, false]]);
    expect(told(give(story, 'CHN', { order: 'pause', target: 'KOR' }))).toEqual([[true, false], [true]]);
    expect(told(give(story, 'CHN', { order: 'pause', target: 'JPN' }))).toEqual([[false, false], [false]]);
    expect(told(give(story, 'CHN', { order: 'pause', target: 'JPN', ...if_('KOR', 'envoy') }))).toEqual([[true, false], [false]]);
  });
  it('mirrors nothing when it is not carried out [ORD-5] [ORD-7]', () => {
    const story = give(play(), 'JPN', { order: 'pause', target: 'CHN' });
    const other = give(story, 'CHN', { order: 'pause', target: 'JPN', ...if_('KOR', 'envoy') }).after(5);
    const T = other.session.reasons!['T:CHN~JPN']!.filter(({ cause }) => cause?.kind === 'order');
    expect(T.map(({ value, was }) => value - was)).toEqual([-2]);
  });
  it('may ask for an order as directed at one delegation alone [ORD-7]', () => {
    const patrolled = (toward: string) => ({ ifOther: { delegation: 'CHN', order: 'pause', toward } });
    const story = give(play(), 'JPN', { order: 'envoy', ...patrolled('JPN') });
    expect(unmet(give(story, 'CHN', { order: 'pause', target: 'KOR' }))).toEqual(['JPN ifOther', 'CHN done']);
    expect(unmet(give(story, 'CHN', { order: 'pause', target: 'JPN' }))).toEqual(['JPN done', 'CHN done']);
    const wary = give(play(), 'JPN', { order: 'envoy', unlessOther: patrolled('KOR').ifOther });
    expect(unmet(give(wary, 'CHN', { order: 'pause', target: 'JPN' }))).toEqual(['JPN done', 'CHN done']);
    expect(unmet(give(wary, 'CHN', { order: 'pause', target: 'KOR' }))).toEqual(['JPN unlessOther', 'CHN done']);
  });
  it('may depend on two others at once: both have to hold [ORD-7]', () => {
    const story = give(play(), 'JPN', { order: 'envoy', ...if_('KOR', 'envoy'), ...unless('CHN', 'cancel') });
    expect(unmet(story)).toEqual(['JPN ifOther']);
    const agreed = give(story, 'KOR', { order: 'envoy' });
    expect(unmet(agreed)).toEqual(['JPN done', 'KOR done']);
    expect(unmet(give(agreed, 'CHN', { order: 'cancel' }))).toEqual(['JPN unlessOther', 'KOR done', 'CHN done']);
  });
  it('is not counted as given when it was not carried out [ORD-7]', () => {
    const world = withWorld();
    const orders = world.orders.map((one) => (one.id === 'session' ? { ...one, needs: "order('JPN', 'envoy')" } : one));
    const begun = given({ ...world, orders }).started();
    const told = give(begun, 'JPN', { order: 'envoy', ...if_('CHN', 'cancel') }).after(5);
    told.when('KOR.head', 'sealOrders', { orders: [{ order: 'session', text: '' }] }).refusedWith('needNotMet', {
      order: 'session',
      needs: 'a mechanism must be in force',
    });
    give(begun, 'JPN', { order: 'envoy' })
      .after(5)
      .when('KOR.head', 'sealOrders', { orders: [{ order: 'session', text: '' }] })
      .tells('ordersSealed');
  });
  it('a covert one waits for overt ones, and nothing waits for it [ORD-4] [ORD-7]', () => {
    const ready = play().and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const raid = { order: 'raid', target: 'CHN', text: '' };
    const awaited = (story: typeof ready) =>
      story.after(5).log.some(({ type, data }) => type === 'crisisAwaits' && 'by' in data && data.by === 'JPN');
    expect(awaited(give(ready, 'JPN', raid))).toBe(true);
    expect(awaited(give(ready, 'JPN', { ...raid, ...if_('CHN', 'cancel') }))).toBe(false);
    ready.when('KOR.head', 'sealOrders', { orders: [{ order: 'envoy', text: '', ...if_('JPN', 'raid') }] }).refusedWith('badCondition');
  });
  it.each([
    if_('JPN', 'envoy'),
    if_('XYZ', 'envoy'),
    unless('CHN', 'war'),
    { ifOther: { delegation: 'CHN', order: 'envoy', toward: 'JPN' } },
    { ifOther: { delegation: 'CHN', order: 'pause', toward: 'CHN' } },
    { ifOther: { delegation: 'CHN', order: 'pause', toward: 'UN' } },
  ])('%j asks about nothing another can announce', (condition) => {
    play()
      .when('JPN.head', 'sealOrders', { orders: [{ order: 'envoy', text: '', ...condition }] })
      .refusedWith('badCondition');
  });
});

describe('whoever has sealed nothing to be announced', () => {
  const withDefault = () => {
    const world = withWorld();
    const hold = { ...world.orders.find(({ id }) => id === 'cancel')!, id: 'hold', default: true as const };
    return given({ ...world, orders: [...world.orders, hold] }).started();
  };

  it('gets the default order, told as such, and it does what it does; an observer gets none [ORD-8]', () => {
    const story = withDefault()
      .and('JPN.head', 'sealOrders', { orders: [{ order: 'envoy', text: '' }] })
      .after(5);
    expect(story.session.revealed[1]).toMatchObject([
      { delegation: 'JPN', orders: [{ order: 'envoy' }] },
      { delegation: 'KOR', orders: [{ order: 'hold' }], byDefault: true },
      { delegation: 'CHN', orders: [{ order: 'hold' }], byDefault: true },
    ]);
    expect(story.session.reasons!['P:KOR']!.filter(({ cause }) => cause?.kind === 'order')).toHaveLength(1);
    expect(story.log.filter(({ type }) => type === 'ordersRevealed')).toHaveLength(1);
  });
  it('gets it beside covert orders, so that they are not missed [ORD-8] [ORD-4]', () => {
    const silent = withDefault().after(5).session.revealed[1];
    const covert = withDefault()
      .and('KOR.head', 'sealOrders', { orders: [{ order: 'raid', target: 'CHN', text: '' }] })
      .after(5).session.revealed[1];
    expect(covert).toEqual(silent);
  });
  it('comes too late afterwards [ORD-3] [ORD-8]', () => {
    const revealed = ordering().and(FACILITATOR, 'advancePhase');
    revealed.when('KOR.head', 'sealOrders', { orders: [appeal] }).refusedWith('ordersRevealed');
    revealed.when('KOR.head', 'shareOrdersDraft', { over: 0, orders: [appeal] }).refusedWith('ordersRevealed');
  });
  it('gets none where no phase of the turn took orders [ORD-8]', () => {
    const world = withWorld();
    const phases = [{ ...world.turns[0]!.phases[0]!, allow: ['message' as const] }];
    const turns = world.turns.map((turn) => (turn.n === 1 ? { ...turn, phases } : turn));
    const hold = { ...world.orders.find(({ id }) => id === 'cancel')!, id: 'hold', default: true as const };
    expect(
      given({ ...world, turns, orders: [hold] })
        .started()
        .after(5).session.revealed[1],
    ).toEqual([]);
  });
});

describe('shareOrdersDraft', () => {
  const aide = { id: 'aide', title: 'Aide', can: ['draft' as const] };
  const guest = { id: 'guest', title: 'Guest', can: ['speak' as const] };
  const drafting = () => {
    const world = withWorld();
    return given({ ...world, delegations: world.delegations.map((one) => ({ ...one, seats: [...one.seats, aide, guest] })) }).started();
  };
  const [one, two] = [
    { order: 'envoy', text: 'At once' },
    { order: 'pause', text: '' },
  ];

  it('is told to the delegation alone, may lack what has still to be said, and seals nothing [ORD-9]', () => {
    drafting()
      .when('JPN.aide', 'shareOrdersDraft', { over: 0, orders: [one, two] })
      .tells('ordersDrafted', { delegation: 'JPN', turn: 1, version: 1, by: 'JPN.aide' }, ['d:JPN']);
    const drafted = drafting()
      .and('JPN.head', 'sealOrders', { orders: [one] })
      .and('JPN.aide', 'shareOrdersDraft', { over: 0, orders: [two] });
    expect(drafted.session.sealed[1]!['JPN']!.orders).toEqual([one]);
  });
  it('keeps who changed each line last [ORD-9]', () => {
    const drafted = drafting()
      .and('JPN.aide', 'shareOrdersDraft', { over: 0, orders: [one, two] })
      .and('JPN.head', 'shareOrdersDraft', { over: 1, orders: [one, { ...two, target: 'CHN' }] });
    expect(drafted.session.orderDrafts![1]!['JPN']!.orders.map(({ changed }) => changed.by)).toEqual(['JPN.aide', 'JPN.head']);
  });
  it('is refused over a draft that was not read [ORD-9]', () => {
    drafting()
      .and('JPN.aide', 'shareOrdersDraft', { over: 0, orders: [one] })
      .when('JPN.head', 'shareOrdersDraft', { over: 0, orders: [two] })
      .refusedWith('draftChanged');
  });
  it('needs a seat that drafts or orders, and orders of the catalogue [ORD-9]', () => {
    drafting()
      .when('JPN.guest', 'shareOrdersDraft', { over: 0, orders: [one] })
      .refusedWith('notYours', { permission: 'draft' });
    drafting()
      .when(FACILITATOR, 'shareOrdersDraft', { over: 0, orders: [one] })
      .refusedWith('delegationOnly');
    drafting()
      .when('JPN.aide', 'shareOrdersDraft', { over: 0, orders: [{ order: 'war', text: '' }] })
      .refusedWith('noSuchOrder', { order: 'war' });
  });
});

describe('the end of a phase', () => {
  it('runs in one sequence: votes, rankings, orders, crises, world [TRN-6]', () => {
    const story = given(withWorld())
      .started()
      .and('JPN.head', 'tableProposal', { title: 'T', clauses: ['c'], mechanisms: [{ template: 'declaration' }] })
      .and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    const open = story.and(FACILITATOR, 'callVote', { proposal: Object.keys(story.session.proposals)[0]!, minutes: 30 });
    const vote = Object.keys(open.session.votes)[0]!;
    const voted = open
      .and('JPN.head', 'castBallot', { vote, choice: 'yes' })
      .and('JPN.head', 'sealOrders', { orders: [{ order: 'envoy', text: '' }] });
    const types = voted.when(FACILITATOR, 'advancePhase').events.map((event) => event.type);
    const wanted = [
      'voteClosed',
      'mechanismAdopted',
      'rankingsRevealed',
      'ordersRevealed',
      'crisisStepped',
      'mechanismPriced',
      'mechanismBuilt',
      'phaseBegan',
    ];
    expect(types.filter((type, at) => wanted.includes(type) && types.indexOf(type) === at)).toEqual(wanted);
  });
});
