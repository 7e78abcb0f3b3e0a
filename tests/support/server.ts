import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compose, type Instead } from '@demarche/server/compose';
import type { Config } from '@demarche/server/config';
import type { Admission, Door, Exercise, SessionSummary } from '@demarche/shared';
import { Client, type Sits } from './client.ts';
import { smallExercise } from './exercise.ts';
import { writePack } from './pack.ts';

export const TOKEN = 'facilitator-of-tests';

/** A server under test and what a facilitator does with it. */
export interface TestServer {
  url: string;
  dataDir: string;
  /** A request to the server; the answer with its body as text. */
  ask(
    method: string,
    path: string,
    options?: { bearer?: string | undefined; body?: unknown },
  ): Promise<{ status: number; headers: Headers; text: string }>;
  /** The same as the facilitator, expecting to be obeyed. */
  api<T>(method: string, path: string, body?: unknown): Promise<T>;
  openSession(): Promise<SessionSummary>;
  /** Hands out a link for a seat and takes it. */
  admit(session: string, seat: string, holder?: string): Promise<Admission>;
  link(session: string, seat: string): Promise<string>;
  connect(sits: Sits, options?: { reconnection?: boolean }): Promise<Client>;
  /** A page in a seat of its own. */
  sit(session: string, seat: string, holder?: string): Promise<Client>;
  /** A page of the facilitator. */
  control(session: string): Promise<Client>;
  stop(): Promise<void>;
}

/** A server in this process, on a free port, with its data in a folder that goes away with it. */
export async function startServer(
  options: { exercise?: Exercise; settings?: Partial<Config>; instead?: Instead; dataDir?: string } = {},
): Promise<TestServer> {
  const exercise = options.exercise ?? smallExercise();
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'demarche-'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    exercisesDir: dataDir,
    webDir: fileURLToPath(new URL('../../client/dist/web', import.meta.url)),
    logLevel: 'silent',
    store: 'sqlite',
    commandsPerSecond: 100_000,
    facilitatorToken: TOKEN,
    ...options.settings,
  };
  const packs = () => ({ packs: [{ folder: exercise.meta.id, path: dataDir, exercise, warnings: [] }], broken: [] });
  const running = await compose(config, { packs, ...options.instead });
  return testServer(running.url, dataDir, exercise.meta.id, async () => {
    await running.close();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  });
}

export interface SpawnedServer extends TestServer {
  process: ChildProcess;
  output(): string;
}

/** The server as `npm start` runs it, in a process of its own. */
export async function spawnServer(options: {
  dataDir: string;
  exercise?: Exercise;
  settings?: Record<string, string>;
}): Promise<SpawnedServer> {
  const exercise = options.exercise ?? smallExercise();
  const exercises = join(options.dataDir, 'exercises');
  writePack(exercises, exercise);
  const port = await freePort();
  const { child, output } = spawnMain({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: options.dataDir,
    EXERCISES_DIR: exercises,
    FACILITATOR_TOKEN: TOKEN,
    COMMANDS_PER_SECOND: '100000',
    ...options.settings,
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const health = await fetch(`${url}/api/health`).catch(() => undefined);
    if (health?.ok) break;
    if (tries > 150 || child.exitCode !== null) throw new Error(`the server did not start: ${output()}`);
    await sleep(50);
  }
  const server = testServer(url, options.dataDir, exercise.meta.id, () => ended(child, 'SIGTERM'));
  return { ...server, process: child, output };
}

/** The main program with exactly these settings. */
export function spawnMain(settings: Record<string, string>): { child: ChildProcess; output: () => string } {
  const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

/** Sends a signal, if the process still runs, and waits for its end. */
export async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  if (signal) child.kill(signal);
  await end;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

function testServer(url: string, dataDir: string, exercise: string, stopServer: () => Promise<void>): TestServer {
  const clients: Client[] = [];

  const ask: TestServer['ask'] = async (method, path, { bearer, body } = {}) => {
    const headers: Record<string, string> = {};
    if (bearer !== undefined) headers['authorization'] = `Bearer ${bearer}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  const api: TestServer['api'] = async (method, path, body) => {
    const { status, text } = await ask(method, path, { bearer: TOKEN, body });
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  };

  const connect: TestServer['connect'] = async (sits, options) => {
    const client = new Client(url, sits, options);
    clients.push(client);
    await client.until('welcomed or dismissed', () => client.welcome !== undefined || client.dismissal !== undefined);
    return client.dismissal === undefined ? client.ready() : client;
  };

  const link: TestServer['link'] = async (session, seat) => {
    const door = await api<Door>('POST', `/api/sessions/${session}/invitations`, { seat });
    return door.invitations.find((one) => one.seat === seat)!.token;
  };

  const admit: TestServer['admit'] = async (session, seat, holder = `Holder of ${seat}`) =>
    api<Admission>('POST', '/api/join/link', { token: await link(session, seat), holder });

  return {
    url,
    dataDir,
    ask,
    api,
    connect,
    link,
    admit,
    openSession: () => api<SessionSummary>('POST', '/api/sessions', { exercise, seed: 'seed' }),
    sit: async (session, seat, holder) => connect({ session, ticket: (await admit(session, seat, holder)).ticket }),
    control: (session) => connect({ session, ticket: TOKEN }),
    async stop() {
      for (const client of clients) client.close();
      await stopServer();
    },
  };
}
