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
