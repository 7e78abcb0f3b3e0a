import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

/** A started session with the facilitator and one head in each seat asked for. */
async function table(...seats: string[]): Promise<{ session: string; control: Client; heads: Client[] }> {
  const { id: session } = await server.openSession();
  const control = await server.control(session);
  const heads: Client[] = [];
  for (const seat of seats) heads.push(await server.sit(session, seat));
  expect(await control.give('startExercise', {})).toEqual({ accepted: true });
  for (const head of heads) await head.until('started', () => head.of('phaseBegan').length > 0);
  return { session, control, heads };
}

describe('at the table', () => {
  test('a message reaches the members of its channel and nobody else', async () => {
    server = await startServer();
    const { heads, control } = await table('JPN.head', 'KOR.head', 'CHN.head');
    const [jpn, kor, chn] = heads as [Client, Client, Client];
    expect(await jpn.give('openChannel', { members: ['KOR'] })).toEqual({ accepted: true });
    await kor.until('the channel is open', () => kor.of('channelOpened').length === 2);
    const channel = kor.of('channelOpened')[1]!.id;
    const before = chn.frames.length;
    expect(await kor.give('postMessage', { channel, text: 'between us' })).toEqual({ accepted: true });
    await jpn.until('it is read', () => jpn.of('messagePosted').length === 1);
    await control.until('control reads it', () => control.of('messagePosted').length === 1);
    // A public message after it: what was private would have come before.
    expect(await kor.give('postMessage', { channel: 'plenary', text: 'to all' })).toEqual({ accepted: true });
    await chn.until('the plenary is read', () => chn.of('messagePosted').length === 1);
    expect(chn.of('messagePosted')[0]!.text).toBe('to all');
    expect(chn.frames.length).toBe(before + 1);
    expect(chn.frames.join()).not.toContain('between us');
    expect(chn.frames.join()).not.toContain('"to":');
    expect([jpn, kor, chn, control].flatMap((one) => one.faults)).toEqual([]);
  });

  test('sealed orders reach only their own delegation and the control room', async () => {
    server = await startServer();
    const { session, heads, control } = await table('JPN.head', 'KOR.head');
    const [jpn, kor] = heads as [Client, Client];
    const deputy = await server.sit(session, 'JPN.deputy');
    expect(await jpn.give('sealOrders', { orders: [{ order: 'patrol', text: 'at dawn' }] })).toEqual({ accepted: true });
    await deputy.until('the deputy knows', () => deputy.of('ordersSealed').length === 1);
    await control.until('control knows', () => control.of('ordersSealed').length === 1);
    await control.give('pauseClock', {});
    await kor.until('paused', () => kor.of('clockPaused').length === 1);
    expect(kor.of('ordersSealed')).toEqual([]);
    expect(kor.frames.join()).not.toContain('at dawn');
  });

  test('the seat comes from the ticket, whatever a page claims', async () => {
    server = await startServer();
    const { session, heads, control } = await table('JPN.head', 'KOR.deputy');
    const [jpn, deputy] = heads as [Client, Client];
    // A deputy may speak but not order; claims inside the payload change nothing.
    expect(await deputy.give('sealOrders', { orders: [{ order: 'patrol', text: '' }] })).toMatchObject({ refusal: { code: 'notYours' } });
    expect(await deputy.give('postMessage', { channel: 'plenary', text: 'x', seat: 'JPN.head' })).toMatchObject({
      refusal: { code: 'malformed' },
    });
    const answered = new Promise((resolve) =>
      deputy.raw('give', { id: 'claim', name: 'pauseClock', input: {}, seat: 'control.facilitator' }, resolve),
    );
    expect(await answered).toMatchObject({ accepted: false, refusal: { code: 'controlOnly' } });
    expect(control.of('clockPaused')).toEqual([]);
    const other = await server.openSession();
    const stranger = await server.connect({ session: other.id, ticket: (await server.admit(session, 'CHN.head')).ticket });
    expect(stranger.dismissal).toBe('unknownTicket');
    expect(jpn.dismissal).toBeUndefined();
  });

  test('a repeated command gets its first answer and makes one event', async () => {
    server = await startServer();
    const { session, heads, control } = await table('JPN.head', 'KOR.head');
    const [jpn, kor] = heads as [Client, Client];
    const say = { channel: 'plenary', text: 'once' };
    // Three copies at once fall into one commit, a fourth comes later, a fifth after a restart of the page.
    const answers = await Promise.all([1, 2, 3].map(() => jpn.give('postMessage', say, 'same')));
    answers.push(await jpn.give('postMessage', say, 'same'));
    const ticket = (await server.admit(session, 'JPN.head')).ticket;
    const again = await server.connect({ session, ticket });
    answers.push(await again.give('postMessage', { ...say, text: 'twice' }, 'same'));
    expect(answers).toEqual(Array(5).fill({ accepted: true }));
    // Another seat's command of the same id is another command.
    expect(await kor.give('postMessage', { channel: 'plenary', text: 'mine' }, 'same')).toEqual({ accepted: true });
    await control.until('both are here', () => control.of('messagePosted').length === 2);
    expect(control.of('messagePosted').map(({ text }) => text)).toEqual(['once', 'mine']);

    const refused = await kor.give('postMessage', { channel: 'nowhere', text: 'x' }, 'refused');
    expect(refused).toMatchObject({ accepted: false, refusal: { code: 'noChannel' } });
    expect(await kor.give('postMessage', { channel: 'plenary', text: 'x' }, 'refused')).toEqual(refused);
  });

  test('a page that comes back gets what it lacks: no gap, no double', async () => {
    server = await startServer();
    const { session, heads } = await table('JPN.head', 'KOR.head');
    const [jpn] = heads as [Client];
    const { ticket } = await server.admit(session, 'CHN.head');
    const chn = await server.connect({ session, ticket });
    await jpn.give('postMessage', { channel: 'plenary', text: 'one' });
    await chn.until('one is read', () => chn.of('messagePosted').length === 1);
    chn.close();
    for (const text of ['two', 'three']) await jpn.give('postMessage', { channel: 'plenary', text });
    const back = await server.connect({ session, ticket, have: chn.position });
    expect(back.of('messagePosted').map(({ text }) => text)).toEqual(['two', 'three']);
    await jpn.give('postMessage', { channel: 'plenary', text: 'four' });
    await back.until('four is read', () => back.of('messagePosted').length === 3);
    expect(back.faults).toEqual([]);
    const whole = await server.connect({ session, ticket });
    expect(whole.log).toEqual([...chn.log, ...back.log]);
    // A page that claims more than there is has another server's stream: it begins again.
    const stranger = await server.connect({ session, ticket, have: 0 });
    expect(stranger.welcome?.position).toBe(whole.log.length);
  });

  test('what is not a command is answered, not a crash', async () => {
    server = await startServer();
    const { heads } = await table('JPN.head');
    const [jpn] = heads as [Client];
    for (const wrong of [null, 7, 'x', {}, { id: '' }, { id: 5, name: 'postMessage' }, [], { id: 'a'.repeat(500), name: 'postMessage' }]) {
      const answer = new Promise((resolve) => jpn.raw('give', wrong, resolve));
      expect(await answer).toMatchObject({ accepted: false, refusal: { code: 'malformed' } });
    }
    jpn.raw('give', { id: 'no callback', name: 'postMessage', input: {} });
    jpn.raw('give');
    jpn.raw('time', 'no callback');
    jpn.raw('toString', {});
    expect(await jpn.give('constructor', {})).toMatchObject({ refusal: { code: 'malformed' } });
    expect(await jpn.give('postMessage', { channel: '__proto__', text: 'x' })).toMatchObject({ refusal: { code: 'noChannel' } });
    expect(await jpn.give('postMessage', { channel: 'plenary', text: 'still here' })).toEqual({ accepted: true });
  });

  test('too many commands at once are told to slow down', async () => {
    server = await startServer({ settings: { commandsPerSecond: 5 } });
    const { heads } = await table('JPN.head');
    const [jpn] = heads as [Client];
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => jpn.give('postMessage', { channel: 'plenary', text: `${n}` })));
    expect(answers.filter((one) => !one.accepted && one.refusal.code === 'tooFast').length).toBeGreaterThan(10);
    expect(answers.filter((one) => one.accepted).length).toBeGreaterThanOrEqual(20);
  });

  test('everybody sees who is here', async () => {
    server = await startServer();
    const { session, heads, control } = await table('JPN.head');
    const [jpn] = heads as [Client];
    await jpn.until('both are here', () => jpn.presence.online.length === 2);
    expect(jpn.presence.online).toEqual(['JPN.head', 'control.facilitator']);
    const kor = await server.sit(session, 'KOR.head');
    await control.until('three are here', () => control.presence.online.length === 3);
    kor.close();
    await control.until('two are here', () => control.presence.online.length === 2);
  });
});
