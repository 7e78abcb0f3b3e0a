import { expect, it } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';
import { streamOf } from './stream.ts';

const played = given()
  .started()
  .after(1)
  .and('CHN.head', 'issueStatement', { text: 'China will help.' })
  .and('KOR.head', 'tableProposal', { title: 'Search', clauses: ['One search.'] })
  .after(6.5)
  .and('CHN.head', 'sealOrders', { orders: [{ order: 'recorder', text: '' }] })
  .and('KOR.head', 'sealOrders', { orders: [{ order: 'appeal', text: 'Calm.' }] })
  .after(3)
  .and('control.facilitator', 'advancePhase');

it('holds what was told, statements and outcomes, newest first', () => {
  const stream = streamOf(project(played.session, viewerOf('JPN.head')));
  expect(stream.map(({ kind }) => kind)).toEqual(['orders', 'vote', 'inject', 'statement', 'inject']);
  expect(stream.map((entry) => entry.played)).toEqual(stream.map((entry) => entry.played).toSorted((a, b) => b - a));
});

it('knows when a vote was counted and when orders were revealed', () => {
  const [orders, vote] = streamOf(played.session);
  expect(vote).toMatchObject({ kind: 'vote', played: 7 * MINUTE });
  expect(orders).toMatchObject({ kind: 'orders', turn: 2, orders: [{ delegation: 'KOR' }] });
  expect(orders!.played).toBeGreaterThanOrEqual(10 * MINUTE);
});

it('shows nobody what was told to others', () => {
  const stream = streamOf(project(played.session, viewerOf('CHN.head')));
  expect(stream.map(({ key }) => key)).not.toContain(Object.values(played.session.wire)[0]!.id);
});
