import type { Admission, Door, InvitationLook } from '@demarche/shared';
import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { inject, smallExercise } from '../support/exercise.ts';
import { handTime } from '../support/hand-time.ts';
import { startServer, type TestServer, TOKEN } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

const exercise = () => {
  const plain = smallExercise({ minutes: 20, injects: [inject('A-1', ['JPN'], 900), inject('A-2', ['public'], 900)] });
  return { ...plain, injects: plain.injects.map((one) => (one.id === 'A-1' ? { ...one, twoPerson: true } : one)) };
};

/** The lead appoints, hands out the link, and somebody sits down by it. */
async function seated(control: Client, session: string, kind: string, name: string, more: object = {}): Promise<Client> {
  const before = new Set(Object.keys(control.session.controllers ?? {}));
  expect(await control.give('appointController', { kind, name, ...more })).toEqual({ accepted: true });
  await control.until('appointed', () => Object.keys(control.session.controllers ?? {}).length > before.size);
  const seat = Object.keys(control.session.controllers ?? {}).find((one) => !before.has(one))!;
  return server.sit(session, seat, name);
}

const code = (answer: { accepted: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? 'accepted';

describe('several controllers', () => {
  test('sit down by links of their own, read everything, and are told apart in the control room alone', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const jpn = await server.sit(session, 'JPN.head');
    const co = await seated(control, session, 'co', 'Cora');
    expect(co.welcome?.seat).toBe('control.co-1');
    await co.until('the whole log', () => co.session.controllers?.['control.co-1']?.holder === 'Cora');
    expect(co.session.control?.seed).toBe('seed');
    expect(co.session.msel['A-1']).toBeDefined();
    await control.until('both are here', () => control.presence.online.includes('control.co-1'));
    await jpn.until('presence', () => jpn.presence.online.includes('JPN.head'));
    expect(jpn.frames.join()).not.toMatch(/control\.co|Cora/);
    const token = (await server.api<Door>('GET', `/api/sessions/${session}/door`)).invitations.at(-1)!.token;
    const look = JSON.parse((await server.ask('POST', '/api/join/look', { body: { token } })).text) as InvitationLook;
    expect(look).toMatchObject({ seat: 'control.co-1', seatTitle: 'Cora', office: 'co', heldBy: 'Cora' });
    expect(look).not.toHaveProperty('delegation');
  });

  test('take an item on; two release what takes two; an evaluator may do neither', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const jpn = await server.sit(session, 'JPN.head');
    const [co, dan, eva] = [
      await seated(control, session, 'co', 'Cora'),
      await seated(control, session, 'co', 'Dan'),
      await seated(control, session, 'evaluator', 'Eva'),
    ];
    await control.give('startExercise', {});
    expect(code(await co.give('claimItem', { item: 'silent-JPN' }))).toBe('accepted');
    expect(code(await dan.give('claimItem', { item: 'silent-JPN' }))).toBe('claimedAlready');
    await dan.until('sees it', () => dan.session.claims?.['silent-JPN']?.by === 'control.co-1');
    expect(code(await eva.give('claimItem', { item: 'x' }))).toBe('voicesOnly');

    expect(code(await eva.give('deliverInject', { inject: 'A-1' }))).toBe('facilitatorsOnly');
    expect(code(await co.give('deliverInject', { inject: 'A-1' }))).toBe('accepted');
    expect(code(await co.give('deliverInject', { inject: 'A-1' }))).toBe('secondPerson');
    expect(jpn.of('wireTold')).toEqual([]);
    expect(code(await dan.give('deliverInject', { inject: 'A-1' }))).toBe('accepted');
    await jpn.until('it came', () => jpn.of('wireTold').length === 1);

    expect(code(await eva.give('recordObservation', { text: 'Japan reads first', rating: 'S', delegation: 'JPN' }))).toBe('accepted');
    await control.until('observed', () => Object.keys(control.session.observations ?? {}).length === 1);
    expect(code(await dan.give('endExercise', {}))).toBe('leadOnly');
    expect(jpn.frames.join()).not.toMatch(/control\.(co|evaluator)|Cora|reads first/);
  });

  test('tend the door as a co-facilitator, but for the links of the control room; an evaluator does not', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    await control.give('appointController', { kind: 'co', name: 'Cora' });
    await control.give('appointController', { kind: 'evaluator', name: 'Eva' });
    const co = await server.admit(session, 'control.co-1', 'Cora');
    const eva = await server.admit(session, 'control.evaluator-1', 'Eva');
    const door = `/api/sessions/${session}/door`;
    const asked = await server.ask('GET', door, { bearer: co.ticket });
    expect([asked.status, (JSON.parse(asked.text) as Door).invitations]).toEqual([200, []]);
    expect((await server.ask('GET', door, { bearer: eva.ticket })).status).toBe(401);
    const invite = (seat: string) => server.ask('POST', `/api/sessions/${session}/invitations`, { bearer: co.ticket, body: { seat } });
    expect((await invite('JPN.head')).status).toBe(200);
    expect((await invite('control.co-1')).status).toBe(404);
    const other = await server.openSession();
    expect((await server.ask('GET', `/api/sessions/${other.id}/door`, { bearer: co.ticket })).status).toBe(401);
  });

  test('leave when the lead ends their seat, and their link opens nothing', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const co = await seated(control, session, 'co', 'Cora');
    const { token } = (await server.api<Door>('GET', `/api/sessions/${session}/door`)).invitations[0]!;
    await control.give('dismissController', { seat: 'control.co-1' });
    await co.until('dismissed', () => co.dismissal === 'revoked' && !co.socket.connected);
    expect((await server.ask('POST', '/api/join/look', { body: { token } })).status).toBe(403);
    const again = await server.ask('POST', `/api/sessions/${session}/invitations`, { bearer: TOKEN, body: { seat: 'control.co-1' } });
    expect(again.status).toBe(404);
  });

  test('an observer outside reads what is public and no more', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const oda = await seated(control, session, 'observer', 'Oda');
    expect(oda.welcome?.seat).toBe('observer-1');
    await control.give('startExercise', {});
    await control.give('deliverInject', { inject: 'A-2' });
    await oda.until('the news', () => oda.of('wireTold').length === 1);
    expect(oda.session.control).toBeUndefined();
    expect(oda.session.controllers).toBeUndefined();
    expect(code(await oda.give('deliverInject', { inject: 'A-1' }))).toBe('controlOnly');
    expect(code(await oda.give('callSafetyStop', {}))).toBe('accepted');
    await control.until('told who', () => control.session.haltCalls?.[0]?.by === 'observer-1');
  });
});

/** Plays one session with the clock in hand and gives every byte that came to KOR. */
async function whatKorGot(staff: boolean): Promise<string[]> {
  const time = handTime();
  let count = 0;
  const next = () => {
    count += 1;
    return `n${String(count).padStart(8, '0')}`;
  };
  const chance = { token: next, id: next, code: () => '7KQ4MD' };
  server = await startServer({ exercise: exercise(), settings: { store: 'memory' }, instead: { time, chance } });
  const { id: session } = await server.openSession();
  const control = await server.control(session);
  const token = await server.link(session, 'KOR.head');
  const { ticket } = await server.api<Admission>('POST', '/api/join/link', { token, holder: 'Minsu' });
  const kor = await server.connect({ session, ticket });
  await time.advance(1_000);
  await kor.until('presence', () => kor.presence.online.length === 2);
  const co = staff ? await seated(control, session, 'co', 'Cora') : undefined;
  const oda = staff ? await seated(control, session, 'observer', 'Oda') : undefined;
  await time.advance(1_000);
  await control.give('startExercise', {}, 'start');
  for (let n = 0; n < 3; n += 1) {
    await co?.give('claimItem', { item: `silent-${n}` });
    await co?.give('recordObservation', { text: 'x'.repeat(1_500) });
    await co?.give('writeHandover', { text: 'Look at Korea' });
    await co?.give('holdInject', { inject: 'A-2' });
    await co?.give('releaseInject', { inject: 'A-2' });
    // What the control room says sounds the same, whoever says it.
    await (co ?? control).give(n === 1 ? 'pauseClock' : 'resumeClock', {}, `clock-${n}`);
    await time.advance(60_000);
    await kor.give('postMessage', { channel: 'plenary', text: `said ${n}` }, `kor-${n}`);
  }
  co?.close();
  oda?.close();
  await time.advance(5_000);
  await control.give('endExercise', {}, 'end');
  await kor.until('the end', () => kor.of('exerciseEnded').length === 1);
  await server.stop();
  if (staff) expect(Object.keys(control.session.observations ?? {}).length).toBe(3);
  return kor.frames.map((frame) => frame.replace(/^0\{"sid":"[^"]+"\}$/, '0{"sid":…}'));
}

test('what a delegation gets is the same, byte for byte, with and without controllers beside the lead', async () => {
  const [staffed, alone] = [await whatKorGot(true), await whatKorGot(false)];
  expect(staffed.length).toBeGreaterThan(10);
  expect(staffed).toEqual(alone);
});
