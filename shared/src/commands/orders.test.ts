import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';

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
