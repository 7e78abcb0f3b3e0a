import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import pino from 'pino';
import { addressesOf } from './addresses.ts';
import { autopilots } from './clock/autopilots.ts';
import { dueClock } from './clock/due-clock.ts';
import { goOn, heartbeat } from './clock/heartbeat.ts';
import { systemTime } from './clock/system-time.ts';
import { type Config, SettingsProblem } from './config.ts';
import { type Chance, realChance } from './door/chance.ts';
import { Door } from './door/door.ts';
import { facilitatorToken } from './door/facilitator-token.ts';
import { Guesses } from './door/guesses.ts';
import { Reception } from './door/reception.ts';
import { Requests } from './door/requests.ts';
import { gateway } from './gateway/gateway.ts';
import { app } from './http/app.ts';
import { type Catalogue, keptCatalogue } from './packs/catalogue.ts';
import { Rooms } from './room/rooms.ts';
import type { Timepiece } from './room/timepiece.ts';
import type { Stores } from './store/port.ts';
import { STORES } from './store/stores.ts';

export interface Running {
  port: number;
  /** This machine's own address of the server. */
  url: string;
  /** Where others reach it, best first. */
  addresses: string[];
  facilitatorLink: string;
  facilitatorToken: string;
  close(): Promise<void>;
}

/** What tests put in place of this machine's own. */
export interface Instead {
  time?: Timepiece;
  chance?: Chance;
  packs?: () => Catalogue;
  /** Wraps the stores of the settings, as to let them fail. */
  stores?: (stores: Stores) => Stores;
}

/** Puts the parts together and listens; port 0 takes a free one. The only file that knows them all. */
export async function compose(config: Config, instead: Instead = {}): Promise<Running> {
  const time = instead.time ?? systemTime;
  const chance = instead.chance ?? realChance;
  const packs = instead.packs ?? keptCatalogue(config.exercisesDir);
  const log = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }));
  const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version as string;

  if (config.store !== 'memory' || !config.facilitatorToken) makeFolder(config.dataDir);
  const stores = openStores(config);
  const { events, door: doorStore } = instead.stores?.(stores) ?? stores;
  const token = config.facilitatorToken ?? facilitatorToken(config.dataDir, chance.token);

  const rooms = new Rooms(events, time, log);
  const door = new Door(doorStore, { chance, facilitator: token, now: time.now });
  await door.load();
  const reception = new Reception(rooms, door, chance);
  const requests = new Requests(time.now);
  const guesses = new Guesses();
  const timers = [dueClock(time), autopilots(time)];

  const http = createServer();
  const line = gateway(http, { rooms, door, guesses, time, log, commandsPerSecond: config.commandsPerSecond });
  // After the gateway: news are told before anything follows from them.
  for (const watcher of [...timers, reception.watcher]) rooms.watch(watcher);
  const reach = { ...config, addresses: () => addressesOf({ ...config, port: portOf(http) }) };
  http.on(
    'request',
    app(
      { rooms, door, reception, requests, guesses, chance, packs, addresses: () => [...reach.addresses().others, reach.addresses().here] },
      { version, webDir: config.webDir, behindProxy: config.publicUrl !== undefined, log },
    ),
  );

  await goOn(events, rooms, time);
  const beat = heartbeat(events, rooms, time, log);
  await listen(http, config);

  const { others, here } = reach.addresses();
  return {
    port: portOf(http),
    url: here,
    addresses: others,
    facilitatorToken: token,
    facilitatorLink: `${config.publicUrl ?? here}/#facilitate=${token}`,
    async close() {
      for (const timer of timers) timer.stop();
      const closed = line.close();
      // A browser's idle connection would keep the server waiting for it.
      http.closeAllConnections();
      await closed;
      await rooms.close();
      await beat.stop();
      await events.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new SettingsProblem(`DATA_DIR: expected a folder this server may write to, got ${JSON.stringify(folder)} (${codeOf(error)})`);
  }
}

function openStores({ store, dataDir }: Config): Stores {
  try {
    return STORES[store](dataDir);
  } catch (error) {
    const why = /locked/.test(String(error)) ? 'another server has it open' : String(error instanceof Error ? error.message : error);
    throw new SettingsProblem(`DATA_DIR: expected a folder with sessions this server can open, got ${JSON.stringify(dataDir)} (${why})`);
  }
}

function listen(http: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error) => reject(new SettingsProblem(sentenceFor(codeOf(error), host, port))));
    http.listen(port, host, resolve);
  });
}

function sentenceFor(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `PORT: expected a free port, got ${port}, which another program uses. Try PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `PORT: expected a port this user may open, got ${port}. Ports from 1024 on need no special right`;
  return `HOST: expected an address of this machine such as 0.0.0.0, got ${JSON.stringify(host)} (${code})`;
}

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
