import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = new URL('../..', import.meta.url).pathname;
const TICK_MS = 10;

/** A server under test in a process of its own. */
export interface Running {
  port: number;
  cpuMs(): number;
  rssMb(): number;
  stop(): Promise<void>;
}

/** The raw Socket.IO broadcast. */
export async function startRaw(): Promise<Running> {
  const child = fork(`${ROOT}tests/bench/raw-server.ts`, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('the raw server did not start')));
  });
  return running(child, port);
}

/** The product as `npm start` runs it, durable, with rules, filtering and clocks. */
export async function startProduct(settings: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [`${ROOT}server/src/main.ts`], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const healthy = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    if (healthy?.ok) return running(child, port);
    await sleep(100);
  }
  throw new Error('the product did not start');
}

function running(child: ChildProcess, port: number): Running {
  pin(process.pid, 1);
  pin(child.pid!, 0);
  return {
    port,
    cpuMs() {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Server and generator on a core each, where the machine has taskset; elsewhere the figures spread more. */
function pin(pid: number, core: number): void {
  spawn('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' }).on('error', () => undefined);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
