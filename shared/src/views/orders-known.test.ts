import { expect, test } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { wholeConditions } from './order-choice.ts';
import { ordersKnown } from './orders-known.ts';

const hold = { ...withWorld().orders.find(({ id }) => id === 'cancel')!, id: 'hold', default: true as const };
const raid = { order: 'raid', target: 'JPN', text: '', ifOther: { delegation: 'JPN', order: 'envoy' } };
const sealed = given({ ...withWorld(), orders: [...withWorld().orders, hold] })
  .started()
  .and('CHN.head', 'sealOrders', { orders: [raid] })
  .and('JPN.head', 'sealOrders', { orders: [{ order: 'pause', target: 'CHN', text: '', ifOther: { delegation: 'KOR', order: 'envoy' } }] });
const known = ({ session }: Pick<typeof sealed, 'session'>) =>
  ordersKnown(session, 1).map(({ delegation, byDefault, orders }) =>
    [delegation, ...orders.map(({ order, unmet = '' }) => order + unmet), ...(byDefault ? ['by default'] : [])].join(' '),
  );

test('before the reveal the control room knows what is sealed, a delegation only its own', () => {
  expect(known(sealed)).toEqual(['JPN pause', 'CHN raid']);
  expect(known({ session: project(sealed.session, viewerOf('CHN.head')) })).toEqual(['CHN raid']);
});
test('after it each order says what became of it, covert ones to those who saw them sealed', () => {
  const revealed = sealed.after(5);
  expect(known(revealed)).toEqual(['JPN pauseifOther', 'KOR hold by default', 'CHN raidifOther', 'CHN hold by default']);
  const japan = project(revealed.session, viewerOf('JPN.head'));
  expect(known({ session: japan })).toEqual(['JPN pauseifOther', 'KOR hold by default', 'CHN hold by default']);
});
test('a condition half said is left out of what is asked', () => {
  expect(wholeConditions({ order: 'pause', text: '', ifOther: { delegation: 'KOR', order: '' } })).toEqual({ order: 'pause', text: '' });
});
