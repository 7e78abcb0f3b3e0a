import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Admission, Door, Exercise, SessionSummary } from '@demarche/shared';
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import { Client } from '../support/client.ts';
import { writePack } from '../support/pack.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOKEN = 'facilitator-of-the-browser-tests';

/** A server as people run it, in a process of its own, which a test may end and start again. */
export class Server {
  readonly url: string;
  readonly #port: number;
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'demarche-e2e-'));
  #exercises: string | undefined;
  #child: ChildProcess | undefined;

  /** With an exercise, that is what it offers; else what comes with the platform. */
  constructor(port: number, exercise?: Exercise) {
    this.#port = port;
    if (exercise) {
      this.#exercises = join(this.#dataDir, 'exercises');
      writePack(this.#exercises, exercise);
    }
    this.url = `http://127.0.0.1:${port}`;
  }

  get facilitatorLink(): string {
    return `${this.url}/#facilitate=${TOKEN}`;
  }

  async start(): Promise<void> {
    const settings = { PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.#dataDir, FACILITATOR_TOKEN: TOKEN };
    const env = { ...process.env, ...settings, ...(this.#exercises && { EXERCISES_DIR: this.#exercises }) };
    this.#child = spawn('node', ['server/src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
    for (let tries = 0; tries < 150; tries += 1) {
      const healthy = await fetch(`${this.url}/api/health`).catch(() => undefined);
      if (healthy?.ok) return;
      await sleep(100);
    }
    throw new Error('the server did not start');
  }

  /** Ends the server without warning, as a lost power supply does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends the server and closes the pages of everybody who was there: left open they would go on ticking beside the next tests. */
  async remove(): Promise<void> {
    await Promise.all([...present].map((context) => context.close()));
    present.clear();
    await this.#end('SIGTERM');
    rmSync(this.#dataDir, { recursive: true, force: true });
  }

  /** Opens a session whose autopilots draw from a known seed. */
  async openSession(exercise: string, seed: string): Promise<SessionSummary> {
    return this.#api('/sessions', { exercise, seed });
  }

  async invite(session: string, seat: string): Promise<string> {
    const door = await this.#api<Door>(`/sessions/${session}/invitations`, { seat });
    return `${this.url}/s/${door.invitations.find((one) => one.seat === seat)!.token}`;
  }

  /** Somebody in a seat of whom the test needs deeds and no screen. */
  async sit(session: string, seat: string): Promise<Client> {
    const token = new URL(await this.invite(session, seat)).pathname.split('/').at(-1);
    const { ticket } = await this.#api<Admission>('/join/link', { token, holder: `Holder of ${seat}` });
    return new Client(this.url, { session, ticket }).ready();
  }

  async #api<T>(path: string, body: unknown): Promise<T> {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.ok, `${path}: ${response.status}`).toBe(true);
    return (await response.json()) as T;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

export async function newServer(exercise?: Exercise): Promise<Server> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  const server = new Server(typeof address === 'object' && address ? address.port : 0, exercise);
  await server.start();
  return server;
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DARK: BrowserContextOptions = { colorScheme: 'dark' };

/** Browsers of the people of this test file. */
const present = new Set<BrowserContext>();

/** A person with a browser of their own. Anything the page throws fails the test. */
export async function person(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  present.add(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** Somebody opens a seat's link, gives a name, accepts the ground rules and sits down. */
export async function takeSeat(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByText('I accept the recording and the ground rules').click();
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.waitForURL(/\/x\//);
}

/** A message in the channel that is open. */
export const said = (page: Page, text: string) => page.getByRole('log', { name: /^Messages/ }).getByText(text);

/** Tabs on until the element has the focus. */
export async function reach(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the focus never got there');
}

export async function press(page: Page, target: Locator, key: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** axe finds nothing on what is shown now, in either theme; `except` names rules that do not fit what is shown. */
export async function seesNoBarrier(page: Page, where: string, except: string[] = []): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      // The component library's announcer keeps references to what it has just read out, for seconds, out of sight.
      .exclude('[data-live-announcer]')
      .disableRules(except)
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    expect(found, `${where}, ${theme}`).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
}
