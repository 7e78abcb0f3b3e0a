import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readLog } from '@demarche/shared';
import { expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { inject, smallExercise } from '../support/exercise.ts';
import { ended, type SpawnedServer, spawnServer, TOKEN } from '../support/server.ts';

const SEATS = ['JPN.head', 'JPN.deputy', 'KOR.head', 'KOR.deputy', 'CHN.head'];

test('killed in the middle of heavy play: what was answered is there once, and play goes on', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demarche-kill-'));
  // Comes due about when the server is dead, and once it is back.
  const exercise = smallExercise({
    injects: [inject('S-1', ['KOR'], 0.02), inject('S-2', ['public'], 0.06), inject('S-3', ['JPN'], 0.12)],
  });
  let server: SpawnedServer | undefined;
  const pages: Client[] = [];
  try {
    server = await spawnServer({ dataDir, exercise });
    const { id: session } = await server.openSession();
    const tickets: string[] = [];
    for (const seat of SEATS) tickets.push((await server.admit(session, seat)).ticket);
    const control = await server.control(session);
    for (const ticket of tickets) pages.push(await server.connect({ session, ticket }));
    await control.give('startExercise', {});

    const acknowledged = new Set<string>();
    const sent: { page: number; id: string; text: string }[] = [];
    let playing = true;
    const play = async (page: number) => {
      for (let n = 0; playing; n += 1) {
        const one = { page, id: `c${page}-${n}`, text: `said ${page} ${n}` };
        sent.push(one);
        // Several are under way at once, so that some are cut off in every state.
        void pages[page]!.give('postMessage', { channel: 'plenary', text: one.text }, one.id).then((answer) => {
          if (answer.accepted) acknowledged.add(one.id);
        });
        if (n % 20 === 0) await sleep(2);
      }
    };
    const all = pages.map((_page, index) => play(index));
    await sleep(2_000);
    const dying = ended(server.process, 'SIGKILL');
    playing = false;
    await Promise.all([...all, dying]);
    await sleep(200);
    const heard = pages.map((page) => page.position);
    for (const page of pages) page.close();
    const before = new Set(acknowledged);
    expect(before.size).toBeGreaterThan(500);
    expect(sent.length).toBeGreaterThan(before.size);

    server = await spawnServer({ dataDir, exercise });
    const back: Client[] = [];
    for (const [index, ticket] of tickets.entries()) back.push(await server.connect({ session, ticket, have: heard[index]! }));
    // Each page sends again what was not answered, and a few that were: none is done twice.
    const again = sent.filter(({ id }, index) => !before.has(id) || index % 50 === 0);
    const answers = await Promise.all(again.map(({ page, id, text }) => back[page]!.give('postMessage', { channel: 'plenary', text }, id)));
    expect(answers.filter((answer) => !answer.accepted)).toEqual([]);
    await back[4]!.until('the public inject', () => [...pages[4]!.of('wireTold'), ...back[4]!.of('wireTold')].length >= 1, 10_000);
    await back[0]!.until('the last inject', () => back[0]!.of('wireTold').some(({ title }) => title === 'Inject S-3'), 12_000);

    const file = readLog((await server.ask('GET', `/api/sessions/${session}/log`, { bearer: TOKEN })).text);
    if (!file.ok) throw new Error(file.expected);
    const said = file.events.flatMap((event) => (event.type === 'messagePosted' ? [event.data.text] : []));
    expect(said.length).toBe(new Set(said).size);
    expect(new Set(said)).toEqual(new Set(sent.map(({ text }) => text)));
    const delivered = file.events.flatMap((event) => (event.type === 'injectDelivered' ? [event.data.inject] : []));
    expect(delivered.sort()).toEqual(['S-1', 'S-2', 'S-3']);
    const times = file.events.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));

    // Every stream, from the first page and the one that came back: no gap, no double, and the whole of it.
    for (const [index, page] of pages.entries()) {
      expect([...page.faults, ...back[index]!.faults]).toEqual([]);
      const whole = await server.connect({ session, ticket: tickets[index]! });
      await back[index]!.until('caught up', () => back[index]!.position >= whole.position);
      expect([...page.log, ...back[index]!.log].slice(0, whole.log.length)).toEqual(whole.log);
    }
  } finally {
    for (const page of pages) page.close();
    if (server) {
      await ended(server.process, 'SIGKILL');
      await server.stop();
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 40_000);
