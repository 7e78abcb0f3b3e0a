import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Admission, AskState, CodeLook, Door, InvitationLook } from '@demarche/shared';
import { afterEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer, TOKEN } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

const post = async <T>(path: string, body: unknown, bearer?: string): Promise<{ status: number; body: T }> => {
  const { status, text } = await server.ask('POST', path, { body, bearer });
  return { status, body: JSON.parse(text) };
};

describe('a link', () => {
  test('takes the seat it was issued for', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const token = await server.link(session, 'JPN.head');
    const look = await post<InvitationLook>('/api/join/look', { token });
    expect(look.body).toEqual({
      session,
      title: 'A small exercise',
      seat: 'JPN.head',
      seatTitle: 'Head',
      delegation: { id: 'JPN', name: 'Delegation JPN', slot: 0 },
    });
    const { body } = await post<Admission>('/api/join/link', { token, holder: ' Aiko ' });
    const page = await server.connect({ session, ticket: body.ticket });
    expect(page.welcome).toMatchObject({ session, seat: 'JPN.head' });
    expect(page.session.seats['JPN.head']?.holder).toBe('Aiko');
    expect((await post<InvitationLook>('/api/join/look', { token })).body.heldBy).toBe('Aiko');
    const door = await server.api<Door>('GET', `/api/sessions/${session}/door`);
    expect(door.invitations).toMatchObject([{ seat: 'JPN.head', token, usedAt: expect.any(Number) }]);
  });

  test('continues on another device: the first one leaves', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const token = await server.link(session, 'JPN.head');
    const first = (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body;
    const tabs = [await server.connect({ session, ticket: first.ticket }), await server.connect({ session, ticket: first.ticket })];
    const second = (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body;
    for (const tab of tabs) await tab.until('dismissed', () => tab.dismissal === 'elsewhere' && !tab.socket.connected);
    const page = await server.connect({ session, ticket: second.ticket });
    expect(page.welcome?.seat).toBe('JPN.head');
    expect((await server.connect({ session, ticket: first.ticket })).dismissal).toBe('unknownTicket');
    // One name, one event: coming back tells nothing new.
    expect(page.of('seatTaken')).toHaveLength(1);
  });

  test('opened again in the same browser simply goes on', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const token = await server.link(session, 'JPN.head');
    const first = (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body;
    const page = await server.connect({ session, ticket: first.ticket });
    const again = await post<Admission>('/api/join/link', { token, holder: 'Aiko' }, first.ticket);
    expect(again.body).toEqual(first);
    expect(page.dismissal).toBeUndefined();
  });

  test('ends when a new one is issued or it is revoked, and whoever came by it leaves', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const token = await server.link(session, 'JPN.head');
    const { ticket } = (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body;
    const page = await server.connect({ session, ticket });
    const reissued = await server.link(session, 'JPN.head');
    await page.until('dismissed', () => page.dismissal === 'revoked' && !page.socket.connected);
    expect((await post('/api/join/look', { token })).status).toBe(403);
    expect((await server.connect({ session, ticket })).dismissal).toBe('unknownTicket');
    await control.until('vacated', () => control.of('seatVacated').length === 1);

    const next = await server.connect({
      session,
      ticket: (await post<Admission>('/api/join/link', { token: reissued, holder: 'Ben' })).body.ticket,
    });
    const door = await server.api<Door>('DELETE', `/api/sessions/${session}/invitations/JPN.head`);
    expect(door.invitations).toEqual([]);
    await next.until('dismissed', () => next.dismissal === 'revoked');
    expect((await post('/api/join/link', { token: reissued, holder: 'Ben' })).status).toBe(403);
    expect(control.doorChanges).toBeGreaterThan(2);
  });

  test('stays good when the facilitator only vacates the seat', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const token = await server.link(session, 'JPN.head');
    const enter = async () =>
      server.connect({ session, ticket: (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body.ticket });
    const page = await enter();
    await control.give('vacateSeat', { seat: 'JPN.head' });
    await page.until('dismissed', () => page.dismissal === 'revoked');
    expect((await enter()).welcome?.seat).toBe('JPN.head');
  });

  test('and its ticket outlive a restart; the ticket is kept as a hash', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'demarche-door-'));
    server = await startServer({ dataDir });
    const { id: session } = await server.openSession();
    const token = await server.link(session, 'JPN.head');
    const { ticket } = (await post<Admission>('/api/join/link', { token, holder: 'Aiko' })).body;
    await server.stop();
    const files = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file)));
    expect(files.some((file) => file.includes(token))).toBe(true);
    expect(files.some((file) => file.includes(ticket))).toBe(false);
    server = await startServer({ dataDir });
    expect((await server.connect({ session, ticket })).welcome?.seat).toBe('JPN.head');
    expect((await post<InvitationLook>('/api/join/look', { token })).body.heldBy).toBe('Aiko');
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describe('a code', () => {
  test('shows the free seats, and the facilitator admits', async () => {
    server = await startServer();
    const { id: session, code } = await server.openSession();
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
    await server.admit(session, 'JPN.head');
    const control = await server.control(session);
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const look = await post<CodeLook>('/api/join/code', { code: typed });
    expect(look.body.seats.map(({ seat }) => seat)).toEqual(['JPN.deputy', 'KOR.head', 'KOR.deputy', 'CHN.head', 'CHN.deputy']);
    expect((await post('/api/join/ask', { code, seat: 'JPN.head', holder: 'X' })).status).toBe(409);

    const { request } = (await post<{ request: string }>('/api/join/ask', { code: typed, seat: 'KOR.head', holder: 'Min' })).body;
    const state = async () => JSON.parse((await server.ask('GET', `/api/join/ask/${request}`)).text) as AskState;
    expect(await state()).toEqual({ state: 'waiting' });
    await control.until('the door rings', () => control.doorChanges > 0);
    const door = await server.api<Door>('GET', `/api/sessions/${session}/door`);
    expect(door.requests).toMatchObject([{ id: request, seat: 'KOR.head', holder: 'Min' }]);
    await server.api('POST', `/api/sessions/${session}/requests/${request}`, { admit: true });
    const admitted = await state();
    if (admitted.state !== 'admitted') throw new Error(admitted.state);
    const page = await server.connect({ session, ticket: admitted.admission.ticket });
    expect(page.welcome?.seat).toBe('KOR.head');
    expect(page.session.seats['KOR.head']?.holder).toBe('Min');
  });

  test('a declined request hears so', async () => {
    server = await startServer();
    const { id: session, code } = await server.openSession();
    const { request } = (await post<{ request: string }>('/api/join/ask', { code, seat: 'KOR.head', holder: 'Min' })).body;
    await server.api('POST', `/api/sessions/${session}/requests/${request}`, { admit: false });
    expect((await server.ask('GET', `/api/join/ask/${request}`)).text).toBe('{"state":"declined"}');
  });

  test('cannot be guessed for long', async () => {
    server = await startServer();
    const { code } = await server.openSession();
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1) statuses.push((await post('/api/join/code', { code: `AAAA${n}` })).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
    expect((await post('/api/join/code', { code })).status).toBe(429);
  });
});

describe('whoever has neither', () => {
  test('is refused everywhere, or learns nothing', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const { ticket } = await server.admit(session, 'JPN.head');
    const { id: other } = await server.openSession();
    const routes: [string, string, unknown?][] = [
      ['GET', '/api/exercises'],
      ['GET', '/api/sessions'],
      ['POST', '/api/sessions', { exercise: 'small' }],
      ['GET', `/api/sessions/${session}/door`],
      ['POST', `/api/sessions/${session}/invitations`, { seat: 'JPN.head' }],
      ['DELETE', `/api/sessions/${session}/invitations/JPN.head`],
      ['POST', `/api/sessions/${session}/requests/x`, { admit: true }],
      ['GET', `/api/sessions/${session}/log`],
      ['GET', '/api/sessions/unknown/door'],
      ['GET', '/api/sessions/unknown/log'],
    ];
    for (const [method, path, body] of routes) {
      for (const bearer of [undefined, 'wrong']) {
        const { status, text } = await server.ask(method, path, { bearer, body });
        expect([401, 403], `${method} ${path}`).toContain(status);
        expect(JSON.parse(text)).toEqual({ code: expect.any(String), problem: expect.any(String), todo: expect.any(String) });
      }
    }
    // A seat's ticket is no facilitator's token, and no key to another session.
    for (const [method, path, body] of routes.slice(0, 7))
      expect((await server.ask(method, path, { bearer: ticket, body })).status).toBe(401);
    expect((await server.ask('GET', `/api/sessions/${other}/log`, { bearer: ticket })).status).toBe(403);
    expect((await server.ask('GET', '/api/nothing')).status).toBe(404);
    expect((await server.ask('POST', '/api/join/look', { body: 'not an object' })).status).toBe(400);
    expect((await server.ask('POST', '/api/join/look', { body: { token: 'x'.repeat(100_000) } })).status).toBe(413);
  });

  test('gets no log before ENDEX, and its own alone afterwards', async () => {
    server = await startServer();
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const jpn = await server.sit(session, 'JPN.head');
    const { ticket } = await server.admit(session, 'KOR.head');
    await control.give('startExercise', {});
    await jpn.give('sealOrders', { orders: [{ order: 'watch', text: 'nobody knows' }] });
    const log = (query = '', bearer = ticket) => server.ask('GET', `/api/sessions/${session}/log${query}`, { bearer });
    expect(await log()).toMatchObject({ status: 403, text: expect.stringContaining('notEnded') });
    await control.give('endExercise', {});
    // What a seat asks for is not heard: it gets its own stream.
    for (const query of ['', '?as=JPN.head', '?as=control.facilitator']) {
      const { status, headers, text } = await log(query);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toMatch(/attachment; filename="?small-\w{6}-KOR\.head\.jsonl"?$/);
      expect(text).not.toContain('nobody knows');
      expect(text).not.toContain('"to":');
      expect(JSON.parse(text.split('\n')[0]!).type).toBe('scenarioTold');
    }
    expect((await log('', TOKEN)).text).toContain('nobody knows');
    expect((await log('?as=KOR.head', TOKEN)).text).toBe((await log()).text);
    expect((await log('?as=nobody', TOKEN)).status).toBe(400);
  });

  test('sees the page with a policy that lets nothing else in', async () => {
    server = await startServer();
    const { headers, text } = await server.ask('GET', '/api/health');
    expect(JSON.parse(text)).toMatchObject({ ok: true });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await server.ask('GET', '/assets/../../../package.json')).text).not.toContain('workspaces');
  });
});
