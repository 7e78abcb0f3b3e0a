import { randomBytes, randomInt } from 'node:crypto';

/** Where secrets and names come from; tests bring their own so that two runs can be compared. */
export interface Chance {
  /** 128 bits nobody can guess: links, tickets, tokens. */
  token(): string;
  /** Name of a session, a request or a deed of the server. */
  id(): string;
  /** What people type to ask for a seat. */
  code(): string;
}

/** Without 0 and O, 1, I and L: a code is read aloud and typed on phones. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;

export const realChance: Chance = {
  token: () => randomBytes(16).toString('base64url'),
  id: () => `s${randomBytes(8).toString('hex')}`,
  code: () => Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
};

/** A code as typed: in any case, with spaces or hyphens, as `7kq-4md`. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}
