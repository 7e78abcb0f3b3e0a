import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended, freePort, spawnMain, spawnServer } from '../support/server.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'demarche-settings-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function refused(settings: Record<string, string>): Promise<string[]> {
  const { child, output } = spawnMain({ DATA_DIR: dataDir, HOST: '127.0.0.1', ...settings });
  await ended(child);
  expect(child.exitCode).toBe(1);
  return output().trim().split('\n');
}

test('every wrong setting is refused with what was expected', async () => {
  const lines = await refused({
    PORT: 'abc',
    STORE: 'postgres',
    LOG_LEVEL: 'loud',
    COMMANDS_PER_SECOND: '0',
    PUBLIC_URL: 'demarche',
    FACILITATOR_TOKEN: 'short',
  });
  expect(lines).toEqual([
    'PORT: expected a number from 1 to 65535, got "abc"',
    'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    'STORE: expected one of sqlite, memory, got "postgres"',
    'COMMANDS_PER_SECOND: expected a number from 1 to 1000000, got "0"',
    'PUBLIC_URL: expected an address such as https://demarche.example.org, got "demarche"',
    'FACILITATOR_TOKEN: expected at least 16 letters, digits, “-” or “_”',
  ]);
});

test('a port in use, a folder that is none and one another server has open are told in a sentence', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  expect(await refused({ PORT: String(port) })).toEqual([
    `PORT: expected a free port, got ${port}, which another program uses. Try PORT=${port + 1} npm start`,
  ]);
  other.close();
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  expect(await refused({ DATA_DIR: file })).toEqual([
    `DATA_DIR: expected a folder this server may write to, got ${JSON.stringify(file)} (EEXIST)`,
  ]);
  const server = await spawnServer({ dataDir });
  try {
    expect((await refused({ PORT: String(await freePort()) })).join()).toMatch(/^DATA_DIR: .*another server has it open/);
  } finally {
    await server.stop();
  }
});

test('a start prints where it is reached and the link; a signal ends it within two seconds', async () => {
  const server = await spawnServer({ dataDir, settings: { FACILITATOR_TOKEN: '' } });
  const token = readFileSync(join(dataDir, 'facilitator-token'), 'utf8').trim();
  expect(statSync(join(dataDir, 'facilitator-token')).mode & 0o777).toBe(0o600);
  expect(server.output()).toContain(`${server.url}/#facilitate=${token}`);
  expect((await server.ask('GET', '/api/sessions', { bearer: token })).text).toBe('[]');
  const began = Date.now();
  await ended(server.process, 'SIGTERM');
  expect(server.process.exitCode).toBe(0);
  expect(Date.now() - began).toBeLessThan(2_500);
  const again = await spawnServer({ dataDir, settings: { FACILITATOR_TOKEN: '' } });
  expect(again.output()).toContain(token);
  await ended(again.process, 'SIGINT');
  expect(again.process.exitCode).toBe(0);
});
