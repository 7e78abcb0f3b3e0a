import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireAttachment } from '@demarche/shared';
import { mediaToken } from '@demarche/shared/rules/attachments';
import { afterEach, expect, it } from 'vitest';
import { inject, smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer, TOKEN } from '../support/server.ts';

let server: TestServer | undefined;
let folder: string | undefined;
afterEach(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

const picture = { image: 'media/harbour.svg', alt: 'A harbour' };
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>';

/** A session in which Japan is told of a picture and a recording, Korea of a picture later, China of nothing. */
async function opened() {
  folder = mkdtempSync(join(tmpdir(), 'demarche-media-'));
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'media', 'harbour.svg'), SVG);
  writeFileSync(join(folder, 'media', 'call.mp3'), Buffer.from(Array.from({ length: 100 }, (_, at) => at)));
  const call = { audio: 'media/call.mp3', title: 'The call', transcript: 'A bell.' };
  const now = { ...(inject('E-1', ['JPN'], 0) as object), variants: { a: { text: 'See.', attachments: [picture, call] } } };
  const later = { ...(inject('E-2', ['KOR'], 500) as object), variants: { a: { text: 'See.', attachments: [picture] } } };
  const exercise = { ...smallExercise({ injects: [now, later] }), media: ['media/call.mp3', 'media/harbour.svg'] };
  const packs = () => ({ packs: [{ folder: 'small', path: folder!, exercise, warnings: [] }], broken: [] });
  server = await startServer({ exercise, instead: { packs } });
  const { id } = await server.openSession();
  const tickets: Record<string, string> = {};
  for (const code of ['JPN', 'KOR', 'CHN']) tickets[code] = (await server.admit(id, `${code}.head`)).ticket;
  const control = await server.control(id);
  const japan = await server.connect({ session: id, ticket: tickets['JPN']! });
  await control.give('startExercise', {});
  await japan.until('the item has come', () => japan.of('wireTold').length > 0);
  const told: WireAttachment[] = japan.of('wireTold')[0]!.attachments!;
  const fetched = (token: string, ticket: string | undefined, headers: Record<string, string> = {}) =>
    fetch(`${server!.url}/api/sessions/${id}/media/${token}`, {
      headers: ticket === undefined ? headers : { ...headers, authorization: `Bearer ${ticket}` },
    });
  return { id, tickets, told, fetched };
}
const mediaOf = (attachment: WireAttachment | undefined) =>
  typeof attachment === 'object' && 'media' in attachment ? attachment.media : '';

it('a file opens for the seat that was told of it; to any other it does not exist [INJ-20]', async () => {
  const { tickets, told, fetched } = await opened();
  const token = mediaOf(told[0]);
  const mine = await fetched(token, tickets['JPN']);
  expect(mine.status).toBe(200);
  expect(mine.headers.get('content-type')).toBe('image/svg+xml');
  expect(mine.headers.get('content-security-policy')).toContain('sandbox');
  expect(mine.headers.get('x-content-type-options')).toBe('nosniff');
  expect(mine.headers.get('cache-control')).toBe('no-store');
  expect(await mine.text()).toBe(SVG);

  const answers = [];
  for (const [name, ticket] of [
    [token, 'KOR'],
    [token, 'CHN'],
    ['m000', 'CHN'],
    ['..%2F..%2Fpack.yaml', 'JPN'],
  ] as const) {
    const answer = await fetched(name, tickets[ticket]);
    answers.push([answer.status, await answer.text()]);
  }
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(answers[0]![0]).toBe(404);
  expect((await fetched(token, undefined)).status).toBe(403);
  expect((await fetched(token, 'somebody')).status).toBe(403);
  expect((await fetched(mediaToken('seed', 'media/call.mp3'), TOKEN)).status).toBe(200);
});

it('a recording can be asked for in parts', async () => {
  const { tickets, told, fetched } = await opened();
  const part = await fetched(mediaOf(told[1]), tickets['JPN'], { range: 'bytes=10-19' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-type')).toBe('audio/mpeg');
  expect(part.headers.get('content-range')).toBe('bytes 10-19/100');
  expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});
