import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { STORES, type StoreName } from './store/stores.ts';

const ROOT = new URL('../../', import.meta.url);
const inRoot = (path: string): string => fileURLToPath(new URL(path, ROOT));

/** What the server was told from outside. Read once. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  exercisesDir: string;
  /** The built page. */
  webDir: string;
  logLevel: string;
  store: StoreName;
  commandsPerSecond: number;
  publicUrl?: string | undefined;
  facilitatorToken?: string | undefined;
}

/** One or more settings are wrong; each line says which, what was expected and what was there. */
export class SettingsProblem extends Error {}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const storeNames = Object.keys(STORES);

const number = (from: number, to: number, otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, `a number from ${from} to ${to}`)
    .transform(Number);
const text = (expected: string, shape: RegExp, otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .refine((value) => shape.test(value), expected);

const settings = z.object({
  PORT: number(1, 65535, '8080'),
  HOST: text('an address of this machine such as 0.0.0.0 or 127.0.0.1', /^[\w.:-]+$/, '0.0.0.0'),
  DATA_DIR: text('a folder', /^[^\0]+$/, inRoot('.data')),
  EXERCISES_DIR: text('a folder', /^[^\0]+$/, inRoot('exercises')),
  LOG_LEVEL: text(`one of ${LEVELS.join(', ')}`, new RegExp(`^(${LEVELS.join('|')})$`), 'warn'),
  STORE: text(`one of ${storeNames.join(', ')}`, new RegExp(`^(${storeNames.join('|')})$`), 'sqlite'),
  COMMANDS_PER_SECOND: number(1, 1_000_000, '50'),
  PUBLIC_URL: z
    .string()
    .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'an address such as https://demarche.example.org')
    .optional(),
  FACILITATOR_TOKEN: z
    .string()
    .refine((value) => /^[\w-]{16,200}$/.test(value), 'at least 16 letters, digits, “-” or “_”')
    .optional(),
});

/** Secrets are not repeated on screen or in logs. */
const SECRET = new Set(['FACILITATOR_TOKEN']);

/** The settings from an environment; an empty value counts as none. Throws a `SettingsProblem`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== '' && name in settings.shape));
  const read = settings.safeParse(given);
  if (!read.success) throw new SettingsProblem(read.error.issues.map((issue) => line(issue, given)).join('\n'));
  const { data } = read;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    exercisesDir: data.EXERCISES_DIR,
    webDir: inRoot('client/dist/web'),
    logLevel: data.LOG_LEVEL,
    // The shape above let only names of the register through.
    store: data.STORE as StoreName,
    commandsPerSecond: data.COMMANDS_PER_SECOND,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, ''),
    facilitatorToken: data.FACILITATOR_TOKEN,
  });
}

function line({ path, message }: { path: PropertyKey[]; message: string }, given: Record<string, string | undefined>): string {
  const name = String(path[0]);
  return `${name}: expected ${message}${SECRET.has(name) ? '' : `, got ${JSON.stringify(given[name])}`}`;
}
