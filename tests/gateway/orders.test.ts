import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CODES = ['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS', 'USA'] as const;
type Code = (typeof CODES)[number];

const order = (id: string) => ({ id, name: id, instrument: 'diplomatic' as const, text: id });
const exercise = () =>
  smallExercise({
    delegations: [...CODES],
    more: {
      maxOrders: 2,
      turns: [
        {
          n: 1,
          scenarioTime: '2026-06-10T05:40:00+09:00',
          phases: [
            { id: 'talk', name: 'Talk', minutes: 600, allow: ['message', 'order'], atEnd: ['revealOrders'] },
            { id: 'close', name: 'Close', minutes: 5, allow: ['message', 'order'], atExpiry: 'wait' },
          ],
        },
      ],
      orders: [
        { ...order('pause'), target: 'delegation' },
        { ...order('envoy'), maxIntensity: 3 },
        { ...order('watch'), visibility: 'covert' },
        { ...order('hold'), default: true },
      ],
    },
  });

/** What each seals; Japan and China wait for each other, and Japan has changed its mind once. */
const FIRST_THOUGHT = [{ order: 'envoy', text: 'Before Japan thought again' }];
const SEALED: Partial<Record<Code, object[]>> = {
  CHN: [{ order: 'pause', target: 'JPN', text: 'words of CHN', ifOther: { delegation: 'JPN', order: 'pause' } }],
  JPN: [{ order: 'pause', target: 'CHN', text: 'words of JPN', ifOther: { delegation: 'CHN', order: 'pause' } }],
  KOR: [{ order: 'envoy', text: 'words of KOR', intensity: 3 }],
  MNG: [{ order: 'envoy', text: 'words of MNG', unlessOther: { delegation: 'KOR', order: 'envoy' } }],
  PRK: [{ order: 'watch', text: 'words of PRK' }],
  RUS: [{ order: 'envoy', text: 'words of RUS', ifOther: { delegation: 'USA', order: 'envoy' } }],
};

let server: TestServer;
afterEach(() => server.stop());

/** A turn in which they seal in this order and the United States comes too late. What each page was told, and what it was told before the reveal. */
async function turn(arrival: readonly Code[]) {
  const { id: session } = await server.openSession();
  const control = await server.control(session);
  const heads = {} as Record<Code, Client>;
  for (const code of CODES) heads[code] = await server.sit(session, `${code}.head`);
  expect(await control.give('startExercise', {})).toEqual({ accepted: true });
  for (const code of CODES) await heads[code].until('started', () => heads[code].of('phaseBegan').length > 0);
  expect(await heads.JPN.give('sealOrders', { orders: FIRST_THOUGHT })).toEqual({ accepted: true });
  expect(await heads.JPN.give('shareOrdersDraft', { over: 0, orders: SEALED.JPN })).toEqual({ accepted: true });
  for (const code of arrival) expect(await heads[code].give('sealOrders', { orders: SEALED[code] })).toEqual({ accepted: true });
  const framesBefore = Object.fromEntries(CODES.map((code) => [code, heads[code].frames.join()]));
  await control.give('advancePhase', {});
  for (const code of CODES) await heads[code].until('revealed', () => heads[code].of('ordersRevealed').length > 0);
  const late = await heads.USA.give('sealOrders', { orders: [{ order: 'envoy', text: 'words of USA' }] });
  return { heads, framesBefore, late };
}

/** What was revealed, without when each was sealed. */
const revealedTo = (page: Client) => page.of('ordersRevealed').map(({ orders }) => orders.map(({ at: _at, ...one }) => one));

describe('seven delegations seal their orders', () => {
  test('one reveal tells everybody what was carried out, nothing of it gets out before, and arrival does not matter [ORD-1] [ORD-3] [ORD-7] [ORD-8]', async () => {
    server = await startServer({ exercise: exercise() });
    const first = await turn(['CHN', 'JPN', 'KOR', 'MNG', 'PRK', 'RUS']);
    const second = await turn(['RUS', 'MNG', 'PRK', 'JPN', 'KOR', 'CHN']);

    for (const { heads, framesBefore, late } of [first, second]) {
      expect(late).toMatchObject({ accepted: false, refusal: { code: 'ordersRevealed' } });
      for (const code of CODES) {
        const others = CODES.filter((one) => one !== code);
        for (const other of others) expect(framesBefore[code]).not.toContain(`words of ${other}`);
        if (code !== 'JPN') expect(framesBefore[code]).not.toContain('Before Japan thought again');
        const own = new Set(heads[code].of('ordersSealed').map(({ delegation }) => delegation));
        expect([...own].filter((one) => one !== code)).toEqual([]);
        expect(heads[code].of('ordersDrafted')).toHaveLength(code === 'JPN' ? 1 : 0);
        expect(heads[code].of('ordersRevealed')).toHaveLength(1);
        expect(heads[code].frames.join()).not.toContain(code === 'PRK' ? 'words of USA' : 'words of PRK');
        expect(heads[code].faults).toEqual([]);
      }
    }
    expect(revealedTo(second.heads.MNG)).toEqual(revealedTo(first.heads.MNG));
    expect(revealedTo(first.heads.USA)[0]).toMatchObject([
      { delegation: 'CHN', orders: [{ order: 'pause' }] },
      { delegation: 'JPN', orders: [{ order: 'pause', text: 'words of JPN' }] },
      { delegation: 'KOR', orders: [{ order: 'envoy', intensity: 3 }] },
      { delegation: 'MNG', orders: [{ order: 'envoy', unmet: 'unlessOther' }] },
      { delegation: 'PRK', orders: [{ order: 'hold' }], byDefault: true },
      { delegation: 'RUS', orders: [{ order: 'envoy', unmet: 'ifOther' }] },
      { delegation: 'USA', orders: [{ order: 'hold' }], byDefault: true },
    ]);
    const unmet = revealedTo(first.heads.USA)[0]!.flatMap(({ delegation, orders }) =>
      orders.flatMap((one) => (one.unmet ? [delegation] : [])),
    );
    expect(unmet).toEqual(['MNG', 'RUS']);
  }, 30_000);
});
